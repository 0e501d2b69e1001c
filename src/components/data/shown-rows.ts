import type { Cell } from '../../exports/data/data-entity.ts';
import { recordToCsv } from '../../exports/data/record-to-csv.ts';
import { saveFile } from '../save-file.ts';

/** A column of what a page shows: its Chinese name, and the elements of a row that hold it. */
interface ShownColumn {
  readonly title: string;
  readonly selector: string;
}

const lists: Readonly<Record<string, { readonly rows: string; readonly columns: readonly ShownColumn[] }>> = {
  cases: {
    rows: '.case-row',
    columns: [
      { title: '标题', selector: 'h2 a' },
      { title: '地区', selector: '.region' },
      { title: '时期', selector: '.period' },
      { title: '要旨', selector: '.words > p:not(.note)' },
      { title: '来源', selector: '.note' },
    ],
  },
  practices: {
    rows: '.practice-card',
    columns: [
      { title: '名称', selector: 'h2 a' },
      { title: '地区、时期、性质、谁来做', selector: '.note' },
      { title: '要解决与怎么做', selector: ':scope > p:not(.note)' },
      { title: '数字', selector: 'li' },
    ],
  },
};

/** `<shown-rows>`: gives the rows that its page shows as a CSV file, in their order, each with its number and its address. */
class ShownRows extends HTMLElement {
  connectedCallback(): void {
    const list = lists[this.dataset['list'] ?? ''];
    const button = this.querySelector('button');
    if (list === undefined || button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const rows = [...document.querySelectorAll(list.rows)].map((row) => cellsOf(row, list.columns));
      const names = ['编号', ...list.columns.map(({ title }) => title), '网址'];
      const text = `\uFEFF${[names, ...rows].map((row) => recordToCsv(row)).join('')}`;
      saveFile(`${this.dataset['name'] ?? 'rows'}.csv`, new Blob([text], { type: 'text/csv' }));
    });
  }
}

customElements.define('shown-rows', ShownRows);

function cellsOf(row: Element, columns: readonly ShownColumn[]): readonly Cell[] {
  const address = row.querySelector<HTMLAnchorElement>('h2 a')?.href;
  // …/practices/fz-210200-2024-001-p03/
  const id = address?.split('/').at(-2);
  const texts = columns.map(({ selector }) => [...row.querySelectorAll(selector)].map(textOf));
  return [id, ...texts, address];
}

function textOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}
