import { plainElements } from '../plain-elements.ts';

/**
 * The words that mean the same as `term`, in the order of the vocabulary; empty where it has none. A word that holds the term
 * (行政复议 for 复议) is left out: what holds it is found already.
 */
export function synonymsOf(groups: readonly (readonly string[])[], term: string): readonly string[] {
  const key = plainElements(term).join('');
  const plain = (word: string) => plainElements(word).join('');
  return groups
    .filter((group) => group.some((word) => plain(word) === key))
    .flatMap((group) => group.filter((word) => !plain(word).includes(key)));
}
