import { type Faceted, type FacetSelection, selectByFacets } from './select-by-facets.ts';
import { type PageOf, splitPages } from './split-pages.ts';

/** One page of a list narrowed by a selection. */
export interface ListPage<Item> extends PageOf<Item> {
  readonly selection: FacetSelection;
  /** How many items the whole list holds. */
  readonly total: number;
}

/** The pages of every selection: at least one each, also for an empty list. */
export function listPages<Item extends Faceted>(
  items: readonly Item[],
  selections: readonly FacetSelection[],
): readonly ListPage<Item>[] {
  return selections.flatMap((selection) => {
    const selected = selectByFacets(items, selection);
    return splitPages(selected).map((page) => ({ selection, total: selected.length, ...page }));
  });
}
