import { storedBasket } from './stored-basket.ts';

/** `<basket-count>`: writes into the link around it how many things are in the basket; room is kept for two figures. */
class BasketCount extends HTMLElement {
  connectedCallback(): void {
    const show = () => {
      const count = storedBasket.read().entries.length;
      this.textContent = count === 0 ? '' : String(count);
      const link = this.closest('a');
      if (count === 0) link?.removeAttribute('aria-label');
      else link?.setAttribute('aria-label', `备课篮，${count} 项`);
    };
    storedBasket.onChange(show);
    show();
  }
}

customElements.define('basket-count', BasketCount);
