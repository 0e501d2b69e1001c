import type { IndicatorEntry } from './indicator-entries.ts';
import { placeKey } from './place-key.ts';
import { type PageOf, splitPages } from './split-pages.ts';

/** The values of an indicator by pages of fifty regions; all years of a region stand on one page. */
export function indicatorPages({ rows }: IndicatorEntry): readonly PageOf<IndicatorEntry['rows'][number]>[] {
  const regions = [...Map.groupBy(rows, ({ entry }) => placeKey(entry)).values()];
  return splitPages(regions).map(({ items, ...page }) => ({ ...page, items: items.flat() }));
}
