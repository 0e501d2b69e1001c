/** How long the word stays on the screen. */
const milliseconds = 6000;

/** `<copied-address>`: whoever follows the number of a figure also has its address in the clipboard, and is told so. */
class CopiedAddress extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    document.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest('a.figure-address') : null;
      if (link instanceof HTMLAnchorElement) void this.#copy(link.href);
    });
  }

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.textContent = `已复制 ${address}`;
    } catch {
      // The link was followed: the address stands in the browser's own bar.
      this.textContent = '浏览器不让网页复制；这个数字的地址在地址栏里。';
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.replaceChildren(), milliseconds);
  }
}

customElements.define('copied-address', CopiedAddress);
