import { readLibraryId } from './library-id.ts';

/**
 * The ids that were ever published: for each case, course or chart what stands after its id (`p03`, `i07`, `shares`). A chart of a case
 * is kept with the case.
 */
export type PublishedIds = ReadonlyMap<string, ReadonlySet<string>>;

// fz-210200-2024-001: d01-d12 i01-i66 shares
const line = /^([a-z0-9.-]+):[ ]?(.*)$/;
// i01-i66
const range = /^([a-z])(\d{2,})-\1(\d{2,})$/;
const caseIdLength = 'fz-210200-2024-001'.length;

/** Reads the record. A case may stand on two lines, as a merge of two branches leaves it; other lines are passed over. */
export function readPublishedIds(text: string): PublishedIds {
  const published = new Map<string, Set<string>>();
  for (const [, head = '', parts = ''] of text.split(/\r?\n/).flatMap((row) => [line.exec(row) ?? []])) {
    if (head === '') continue;
    const known = published.get(head) ?? new Set();
    for (const part of parts.split(' ')) for (const id of rangeToIds(part)) known.add(id);
    published.set(head, known);
  }
  return published;
}

/** Writes the record: a line a case, sorted, numbers that follow each other as a range, so that a change is a line in the diff. */
export function printPublishedIds(published: PublishedIds): string {
  const lines = [...published].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return lines.map(([head, parts]) => `${head}: ${idsToRanges(parts)}`.trimEnd()).join('\n');
}

/** The record with more ids in it: `fz-210200-2024-001-i07`, `kc-001`, `210200-timeline`. */
export function addPublishedIds(published: PublishedIds, ids: Iterable<string>): PublishedIds {
  const all = new Map([...published].map(([head, parts]) => [head, new Set(parts)]));
  for (const id of ids) {
    const { head, part } = splitId(id);
    const known = all.get(head) ?? new Set();
    if (part !== '') known.add(part);
    all.set(head, known);
  }
  return all;
}

/** Whether an id was ever published. */
export function isPublishedId(published: PublishedIds, id: string): boolean {
  const { head, part } = splitId(id);
  return part === '' ? published.has(head) : published.get(head)?.has(part) === true;
}

/** The ids of the charts on record. */
export function publishedCharts(published: PublishedIds): readonly string[] {
  return [...published].flatMap(([head, parts]) => {
    const ids = [head, ...[...parts].map((part) => `${head}-${part}`)];
    return ids.filter((id) => readLibraryId(id)?.kind === 'chart');
  });
}

function splitId(id: string): { head: string; part: string } {
  if (!id.startsWith('fz-')) return { head: id, part: '' };
  return { head: id.slice(0, caseIdLength), part: id.slice(caseIdLength + 1) };
}

function rangeToIds(text: string): readonly string[] {
  const [, letter = '', first = '', last = ''] = range.exec(text) ?? [];
  if (letter === '') return text === '' ? [] : [text];
  const length = Math.max(0, Number(last) - Number(first) + 1);
  return Array.from({ length }, (_, index) => numbered(letter, Number(first) + index));
}

function idsToRanges(ids: ReadonlySet<string>): string {
  const numbers = [...ids].map((id) => /^([a-z])(\d{2,})$/.exec(id) ?? [id, '', '']);
  const items = numbers.filter(([, letter]) => letter !== '');
  const runs: { letter: string; first: number; last: number }[] = [];
  const sorted = items
    .map(([, letter = '', number = '']) => ({ letter, number: Number(number) }))
    .toSorted((one, other) => one.letter.localeCompare(other.letter, 'en') || one.number - other.number);
  for (const { letter, number } of sorted) {
    const run = runs.at(-1);
    if (run?.letter === letter && run.last + 1 === number) run.last = number;
    else runs.push({ letter, first: number, last: number });
  }
  const ranges = runs.map(({ letter, first, last }) =>
    first === last ? numbered(letter, first) : `${numbered(letter, first)}-${numbered(letter, last)}`,
  );
  return [...ranges, ...numbers.flatMap(([id, letter]) => (letter === '' ? [id] : [])).toSorted()].join(' ');
}

function numbered(letter: string, number: number): string {
  return `${letter}${String(number).padStart(2, '0')}`;
}
