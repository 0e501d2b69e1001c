import { clonePart } from '../search/clone-part.ts';
import { findPart } from '../search/find-part.ts';
import type { BasketEntry } from './basket.ts';
import type { LoadedEntry } from './loaded-entry.ts';

/** An entry in its place, with what is known of it: `waiting` while its file is on the way, undefined where there is none. */
export interface DrawnEntry {
  readonly entry: BasketEntry;
  readonly index: number;
  readonly count: number;
  readonly loaded: LoadedEntry | 'waiting' | undefined;
}

/** A list item for an entry, cloned from the page's template `entry`; its buttons bear `data-act` and the entry's number. */
export function drawEntry(root: ParentNode, drawn: DrawnEntry): HTMLLIElement {
  const item = clonePart(root, 'entry', HTMLLIElement);
  item.dataset['id'] = drawn.entry.id;
  fillEntry(item, drawn);
  return item;
}

/** Writes into an entry's item what is known by now; a note that is being written is left alone. */
export function fillEntry(item: HTMLElement, { entry, index, count, loaded }: DrawnEntry): void {
  const { title, place, address } = wordsOf(entry.id, loaded);
  const link = findPart(item, 'a', HTMLAnchorElement);
  link.textContent = title;
  if (address === undefined) link.removeAttribute('href');
  else link.href = address;
  findPart(item, '[data-place]', HTMLElement).textContent = place;
  const note = findPart(item, 'textarea', HTMLTextAreaElement);
  if (note.value !== entry.note) note.value = entry.note;
  note.setAttribute('aria-label', `备注：${title}`);
  for (const button of item.querySelectorAll('button')) {
    const { act } = button.dataset;
    button.setAttribute('aria-label', `${button.textContent?.trim() ?? ''}：${title}`);
    button.disabled = (act === 'up' && index === 0) || (act === 'down' && index === count - 1);
  }
}

function wordsOf(id: string, loaded: DrawnEntry['loaded']) {
  const number = id.toUpperCase();
  if (loaded === 'waiting') return { title: number, place: '正在取……' };
  if (loaded === undefined) return { title: number, place: '取不到：本库没有这个编号，或网络断了。' };
  if (loaded.kind === 'course') {
    const { title, address } = loaded.course;
    return { title, address, place: `课程　${number}` };
  }
  const { title, address, place, kind } = loaded.item;
  const name = { practice: '做法', case: '案例', chart: '图', figures: '数字' }[kind];
  return { title, address, place: [place, name, number].filter((part) => part !== undefined).join('　') };
}
