import type { FacetValues } from './facet-values.ts';

/** The facets in the order in which they stand on a page and in an address. */
export const facetNames = ['region', 'topic', 'year', 'source'] as const;

export type FacetName = (typeof facetNames)[number];

/** One value for some of the facets; what is not named is not narrowed. */
export type FacetSelection = { readonly [Name in FacetName]?: string | undefined };

/** Something that can be found by facets. */
export interface Faceted {
  readonly values: FacetValues;
}

/** Those of `items` that have every value of the selection. */
export function selectByFacets<Item extends Faceted>(
  items: readonly Item[],
  selection: FacetSelection,
): readonly Item[] {
  return items.filter(({ values }) =>
    facetNames.every((name) => {
      const value = selection[name];
      return value === undefined || values[name].includes(value);
    }),
  );
}
