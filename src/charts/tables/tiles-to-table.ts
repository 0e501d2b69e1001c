import { provincePlaces } from '../province-places.ts';
import type { Tiles } from '../tiles-chart.ts';
import type { ChartTable } from './chart-table.ts';

/** The counts of all provincial regions as a table, those with most first, the others in the order of their codes. */
export function tilesToTable({ counted, tiles }: Tiles): ChartTable {
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
  const rows = provincePlaces
    .map(({ code, name }) => ({ code, name, count: byCode.get(code)?.count ?? 0, href: byCode.get(code)?.href }))
    .sort((one, other) => other.count - one.count || one.code.localeCompare(other.code));
  return {
    columns: [{ name: '地区' }, { name: `${counted}数`, numeric: true }, { name: '地区代码', downloadOnly: true }],
    rows: rows.map(({ code, name, count, href }) => [
      count > 0 ? { text: name, href } : { text: name },
      { text: String(count) },
      { text: code },
    ]),
  };
}
