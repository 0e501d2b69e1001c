const key = 'elder';

/** `<elder-mode>`: its button turns 长者模式 on and off, and the machine remembers it where it may. */
class ElderMode extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const { dataset } = document.documentElement;
    const show = () => button?.setAttribute('aria-pressed', String(dataset['elder'] !== undefined));
    show();
    button?.addEventListener('click', () => {
      if (dataset['elder'] === undefined) dataset['elder'] = '';
      else delete dataset['elder'];
      show();
      remember(dataset['elder'] !== undefined);
    });
  }
}

// A browser that keeps nothing (private windows) still changes this page.
function remember(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    return;
  }
}

customElements.define('elder-mode', ElderMode);
