import { addresses } from '../../addresses.ts';
import { type FacetName, type FacetSelection, facetNames } from '../../queries/select-by-facets.ts';

/** A list that can be narrowed. */
export type FacetedPath = 'cases' | 'practices';

const kinds = { cases: 'case', practices: 'practice' } as const;

/**
 * Where a choice leads: to the page of the list with it, as far as such pages are built (one choice, or two in a small library), else
 * to the search page, which combines any number. An undefined value takes the choice back.
 */
export function facetHref(
  list: FacetedPath,
  selection: FacetSelection,
  choice: { readonly name: FacetName; readonly value: string | undefined },
  canCombine: boolean,
): string {
  const wanted = { ...selection, [choice.name]: choice.value };
  const values = facetNames.flatMap((name) => {
    const value = wanted[name];
    return value === undefined ? [] : [{ name, value }];
  });
  if (values.length <= (canCombine ? 2 : 1)) return addresses.list(list, wanted);
  const parameters = new URLSearchParams([['kind', kinds[list]], ...values.map(({ name, value }) => [name, value])]);
  return `${addresses.page('search')}?${parameters}`;
}
