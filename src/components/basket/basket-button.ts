import { storedBasket } from './stored-basket.ts';

/** `<basket-button data-item>`: its button puts the page's thing into the basket and takes it out again. */
class BasketButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const said = this.querySelector('[role=status]');
    const id = (this.dataset['item'] ?? '').toLowerCase();
    const isIn = () => storedBasket.read().entries.some((entry) => entry.id === id);
    const show = () => {
      if (button !== null) button.textContent = isIn() ? '移出备课篮' : '加入备课篮';
    };
    button?.addEventListener('click', () => {
      const { title, entries } = storedBasket.read();
      const wasIn = isIn();
      const next = wasIn ? entries.filter((entry) => entry.id !== id) : [...entries, { id, note: '' }];
      const isKept = storedBasket.write({ title, entries: next });
      if (said === null) return;
      const count = storedBasket.read().entries.length;
      said.textContent = isKept
        ? `${wasIn ? '已移出' : '已加入'}，备课篮里有 ${count} 项。`
        : '没有存下：浏览器不让网页在这台机器上存东西。请退出无痕浏览，或允许本站保存数据。';
    });
    storedBasket.onChange(show);
    show();
  }
}

customElements.define('basket-button', BasketButton);
