import { type Faceted, type FacetSelection, selectByFacets } from './select-by-facets.ts';

/** One page of a list narrowed by a selection. */
export interface ListPage<Item> {
  readonly selection: FacetSelection;
  readonly items: readonly Item[];
  /** How many items the whole list holds. */
  readonly total: number;
  readonly page: number;
  readonly last: number;
}

const itemsAPage = 50;

/** The pages of every selection: at least one each, also for an empty list. */
export function listPages<Item extends Faceted>(
  items: readonly Item[],
  selections: readonly FacetSelection[],
): readonly ListPage<Item>[] {
  return selections.flatMap((selection) => {
    const selected = selectByFacets(items, selection);
    const last = Math.max(1, Math.ceil(selected.length / itemsAPage));
    return Array.from({ length: last }, (_, index) => ({
      selection,
      items: selected.slice(index * itemsAPage, (index + 1) * itemsAPage),
      total: selected.length,
      page: index + 1,
      last,
    }));
  });
}
