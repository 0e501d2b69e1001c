import { type Faceted, type FacetSelection, facetNames, selectByFacets } from './select-by-facets.ts';

/** Up to this many items every pair of choices has a page; beyond it such pages would be many, and the search page combines. */
const mostItemsForPairs = 200;

/** Whether pairs of choices have pages of their own. */
export function canCombineFacets(items: readonly Faceted[]): boolean {
  return items.length <= mostItemsForPairs;
}

/** Every selection that has a page: none, each single choice, and, in a small library, each pair that leads to something. */
export function facetSelections(items: readonly Faceted[]): readonly FacetSelection[] {
  const singles = facetNames.flatMap((name) =>
    [...new Set(items.flatMap(({ values }) => values[name]))].sort().map((value) => ({ name, value })),
  );
  const pairs = canCombineFacets(items)
    ? singles.flatMap((first) =>
        singles
          .filter((second) => facetNames.indexOf(first.name) < facetNames.indexOf(second.name))
          .map((second) => ({ [first.name]: first.value, [second.name]: second.value })),
      )
    : [];
  return [
    {},
    ...singles.map(({ name, value }) => ({ [name]: value })),
    ...pairs.filter((pair) => selectByFacets(items, pair).length > 0),
  ];
}
