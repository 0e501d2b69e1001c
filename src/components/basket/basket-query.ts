import type { Basket } from './basket.ts';

/** More than these are no lesson, and an address that names more breaks in some chat programs. */
const mostEntries = 100;
const longestNote = 500;
const longestTitle = 80;

// Numbers of cases, practices and courses, and names of charts: fz-210200-2024-001-p10, kc-001, head-appearance-rate-change
const number = /^[a-z0-9][a-z0-9.-]{0,80}$/;

/**
 * A basket as the query of an address, without its question mark: `items=fz-…-p10,kc-001&notes=…&notes=&title=…`. The notes stand in the
 * order of the items; empty ones at the end are left out. An empty basket gives an empty text.
 */
export function basketToQuery({ title, entries }: Basket): string {
  if (entries.length === 0) return '';
  const notes = entries.map(({ note }) => note);
  const last = notes.findLastIndex((note) => note !== '');
  return [
    `items=${entries.map(({ id }) => id).join(',')}`,
    ...notes.slice(0, last + 1).map((note) => `notes=${encodeURIComponent(note.toWellFormed())}`),
    ...(title === '' ? [] : [`title=${encodeURIComponent(title.toWellFormed())}`]),
  ].join('&');
}

/** Reads a basket from the query of an address, or from what the machine has kept; what is no number of the library is left out. */
export function queryToBasket(query: string): Basket {
  const fields = new URLSearchParams(query);
  const notes = fields.getAll('notes');
  const entries = (fields.get('items') ?? '')
    .split(',')
    .map((id, index) => ({ id: id.trim().toLowerCase(), note: cut(notes[index], longestNote) }));
  const ids = entries.map(({ id }) => id);
  return {
    title: cut(fields.get('title'), longestTitle),
    entries: entries.filter(({ id }, index) => number.test(id) && ids.indexOf(id) === index).slice(0, mostEntries),
  };
}

// Half of a character, left by the cut, could not be written into an address.
function cut(text: string | null | undefined, length: number): string {
  return (text ?? '').slice(0, length).toWellFormed();
}
