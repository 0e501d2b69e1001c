import type { ItemList } from '../../../src/domain/case-items.ts';

const letters: Readonly<Record<ItemList, string>> = {
  practices: 'p',
  indicators: 'i',
  honours: 'h',
  firsts: 'f',
  documents: 'd',
  problemsAdmitted: 'q',
  plans: 'n',
  anomalies: 'a',
};

/** The id of the n-th item of a list: `numberedId('indicators', 7)` is `i07`. */
export function numberedId(list: ItemList, number: number): string {
  return `${letters[list]}${String(number).padStart(2, '0')}`;
}
