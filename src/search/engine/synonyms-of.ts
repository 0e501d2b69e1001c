import { plainElements } from '../plain-elements.ts';

/** The words that mean the same as `term`, in the order of the vocabulary; empty where it has none. */
export function synonymsOf(groups: readonly (readonly string[])[], term: string): readonly string[] {
  const key = plainElements(term).join('');
  return groups
    .filter((group) => group.some((word) => plainElements(word).join('') === key))
    .flatMap((group) => group.filter((word) => plainElements(word).join('') !== key));
}
