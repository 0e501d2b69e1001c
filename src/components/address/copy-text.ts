import { copyToClipboard } from './copy-to-clipboard.ts';

/** `<copy-text>`: makes the address in its text whole, and copies the text. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const [words, button, status] = ['.words', 'button', '[role=status]'].map((part) =>
      this.querySelector<HTMLElement>(part),
    );
    const path = this.dataset.path ?? '';
    if (words == null || button == null || status == null) return;
    const text = words.textContent;
    if (path !== '' && !text.includes('://')) words.textContent = text.replace(path, new URL(path, location.href).href);
    button.hidden = false;
    button.addEventListener('click', async () => {
      status.textContent = await copyToClipboard(words);
    });
  }
}

customElements.define('copy-text', CopyText);
