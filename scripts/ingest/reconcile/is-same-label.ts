import type { FlatItem } from './flat-case.ts';
import { labelOf } from './label-of.ts';

/** Whether the name of one item holds that of the other, punctuation aside: “七个一”工程 and 七个一工程和六大工程. */
export function isSameLabel(left: FlatItem, right: FlatItem): boolean {
  const [one, other] = [lettersOf(left), lettersOf(right)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

function lettersOf(item: FlatItem): string {
  return String(labelOf(item) ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '');
}
