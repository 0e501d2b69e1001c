import type { FigureRow } from './figure-rows.ts';
import type { Caution } from './figure-cautions.ts';
import { isStock } from './is-stock.ts';
import { isCountUnit } from './recompute/is-count-unit.ts';

/**
 * What a value of an indicator may be laid beside: `none` it is cautioned, or no other value is left; `year` values of its own year;
 * `part` some of its own year, some of others; `years` only values of other years; `levels` it is a count, and all others are of regions of
 * another level: a district's cases are a part of its city's.
 */
export type Match = 'none' | 'year' | 'part' | 'years' | 'levels';

/** The match of each value of one indicator, in their order. What stands at a point in time is laid beside no year's work. */
export function figureMatches(
  rows: readonly (FigureRow & { readonly cautions: readonly Caution[] })[],
): readonly Match[] {
  const left = rows.filter(({ cautions }) => cautions.length === 0);
  return rows.map((row) => {
    const all = left.filter((other) => other !== row && isStock(other.period) === isStock(row.period));
    if (row.cautions.length > 0 || all.length === 0) return 'none';
    const others = all.filter((other) => !isCountUnit(row.indicator.unit) || isSameLevel(row, other));
    if (others.length === 0) return 'levels';
    const sameYear = others.filter(({ year }) => year === row.year).length;
    if (sameYear === 0) return 'years';
    return sameYear === others.length ? 'year' : 'part';
  });
}

function isSameLevel(one: FigureRow, other: FigureRow): boolean {
  return one.entry.region?.level === other.entry.region?.level;
}
