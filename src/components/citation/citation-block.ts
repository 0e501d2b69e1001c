import { bibtex } from '../../exports/citation/bibtex.ts';
import type { CitedWork, FoundIn } from '../../exports/citation/cited-work.ts';
import { cslJson } from '../../exports/citation/csl-json.ts';
import { gbt7714, gbt7714Found } from '../../exports/citation/gbt-7714.ts';
import { ris } from '../../exports/citation/ris.ts';
import { copyToClipboard } from '../address/copy-to-clipboard.ts';

const files: Readonly<Record<string, (work: CitedWork, found: FoundIn) => string>> = {
  bib: bibtex,
  ris,
  json: (work, found) => `${JSON.stringify([cslJson(work, found)], undefined, 2)}\n`,
};

/**
 * `<citation-block>`: writes the day of reading and the full address into the references that the build made, copies them, and gives
 * them as files for reference managers. Where the address names one thing in the page (`#i07`), that thing is cited.
 */
class CitationBlock extends HTMLElement {
  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const { copy, file } = target.dataset;
      if (copy !== undefined) void this.#copy(copy);
      if (file !== undefined) this.#save(file);
    });
    addEventListener('hashchange', () => this.#write());
    this.#write();
  }

  #write(): void {
    const { work, found } = this.#read();
    const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
    for (const text of this.querySelectorAll<HTMLElement>('[data-edition]')) {
      const edition = text.dataset.edition === '2015' ? '2015' : '2025';
      // What the library wrote itself was found nowhere else.
      text.textContent =
        this.dataset.found === undefined
          ? gbt7714({ ...work, url: new URL(work.url ?? '', location.href).href }, edition, today)
          : gbt7714Found(work, found, edition, today);
    }
  }

  /** What the build wrote into the element, with the address that the reader is at. */
  #read(): { work: CitedWork; found: FoundIn } {
    const work: CitedWork = JSON.parse(this.dataset.work ?? '{}');
    const found: FoundIn = JSON.parse(this.dataset.found ?? '{}');
    const url = new URL(found.url, location.href);
    const item = /^#([a-z]\d+)$/.exec(location.hash)?.[1];
    if (item === undefined || url.pathname !== location.pathname) return { work, found: { ...found, url: url.href } };
    url.hash = item;
    return { work, found: { ...found, id: `${found.id}-${item}`, url: url.href } };
  }

  async #copy(edition: string): Promise<void> {
    const node = this.querySelector<HTMLElement>(`[data-edition="${edition}"]`);
    if (node !== null) this.#say(await copyToClipboard(node));
  }

  #save(kind: string): void {
    const { work, found } = this.#read();
    const text = files[kind]?.(work, found) ?? '';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = `${found.id}.${kind}`;
    link.click();
    URL.revokeObjectURL(link.href);
    this.#say(`已存为 ${link.download}。`);
  }

  #say(message: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = message;
  }
}

customElements.define('citation-block', CitationBlock);
