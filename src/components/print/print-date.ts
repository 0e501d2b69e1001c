/** `<print-date>`: writes the day of printing into itself when the page is about to be printed; without a script it stays empty and unseen. */
class PrintDate extends HTMLElement {
  connectedCallback(): void {
    addEventListener('beforeprint', () => {
      this.textContent = `打印日期：${new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }).format(new Date())}`;
    });
  }
}

customElements.define('print-date', PrintDate);
