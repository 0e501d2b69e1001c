import { joinTables } from './join-tables.ts';

const fewest = 2;

/**
 * `<region-comparison>`: reads the chosen regions from the address (`?region=210100&region2=210200`, or
 * `region` again and again), fetches the page of each and
 * puts their columns side by side. The form does the rest: it writes the choice into the address.
 */
class RegionComparison extends HTMLElement {
  connectedCallback(): void {
    const selects = this.querySelectorAll('select');
    const names = [...selects].map(({ name }) => name);
    const given = [...new URLSearchParams(location.search)].filter(
      ([name, code]) => names.includes(name) && code !== '',
    );
    const chosen = [...new Set(given.map(([, code]) => code))];
    for (const [index, select] of [...selects].entries()) select.value = chosen[index] ?? '';
    if (chosen.length > 0) void this.#show(chosen.slice(0, selects.length));
  }

  async #show(codes: readonly string[]): Promise<void> {
    const unknown = codes.filter((code) => !/^\d{6}$/.test(code));
    if (unknown.length > 0) return this.#say(`地址里的地区代码不对：${unknown.join('、')}。请在上面重新选。`);
    if (codes.length < fewest) return this.#say('再选一个地区，就可以并排。');
    this.#say('正在取……');
    const tables = await Promise.all(codes.map((code) => this.#tableOf(code)));
    const missing = codes.filter((_, index) => tables[index] === undefined);
    if (missing.length > 0) {
      return this.#say(`取不到这些地区：${missing.join('、')}。可能本库没有，也可能网络断了；请重新选，或刷新再试。`);
    }
    const joined = joinTables(tables.filter((table) => table !== undefined));
    const names = [...joined.querySelectorAll('thead th')].map((name) => name.textContent?.trim() ?? '').join('、');
    this.querySelector('[data-result]')?.replaceChildren(joined);
    document.title = `${names}：${document.title}`;
    this.#say(`${names}：都报告的在前，只有一处报告的在后。`);
  }

  async #tableOf(code: string): Promise<HTMLTableElement | undefined> {
    try {
      const response = await fetch(`${this.dataset.base ?? ''}${code}/`);
      if (!response.ok) return undefined;
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      return page.querySelector<HTMLTableElement>('.compare-table') ?? undefined;
    } catch {
      // Offline: said to the reader by the caller.
      return undefined;
    }
  }

  #say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = message;
  }
}

customElements.define('region-comparison', RegionComparison);
