import { addresses } from '../addresses.ts';
import type { Tiles } from '../charts/tiles-chart.ts';
import type { ProvinceCount } from '../queries/province-counts.ts';

/** The cases of each province as tiles: one with cases leads to the province, one without to how an article is recommended. */
export function provinceTiles(counts: readonly ProvinceCount[]): Tiles {
  const recommend = `${addresses.page('about')}#recommend`;
  return {
    counted: '案例',
    tiles: counts.map(({ code, count }) => ({ code, count, href: count > 0 ? addresses.region(code) : recommend })),
  };
}
