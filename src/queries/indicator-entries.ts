import type { Case } from '../domain/case.ts';
import { type CanonicalIndicator, canonicalIndicators } from '../domain/vocabularies/canonical-indicators.ts';
import { compareRegions } from './compare-regions.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';
import { type Caution, figureCautions } from './figure-cautions.ts';
import { figureMatches, type Match } from './figure-matches.ts';

/** A canonical indicator with every value that the library holds. */
export interface IndicatorEntry {
  readonly indicator: CanonicalIndicator;
  readonly rows: readonly IndicatorRow[];
}

export interface IndicatorRow extends FigureRow {
  /** Why the value may not be laid beside the others; empty where it may. */
  readonly cautions: readonly Caution[];
  /** What it may be laid beside. */
  readonly match: Match;
}

/** The canonical indicators that have a value, in their published order; values by region code, then by year. No ranking. */
export function indicatorEntries(cases: readonly Case[]): readonly IndicatorEntry[] {
  const byId = Map.groupBy(figureRows(cases), ({ indicator }) => indicator.canonical);
  return canonicalIndicators.flatMap((indicator) => {
    const rows = byId.get(indicator.id);
    return rows === undefined ? [] : [{ indicator, rows: comparedRows([...rows].sort(byRegionAndYear)) }];
  });
}

function comparedRows(rows: readonly FigureRow[]): readonly IndicatorRow[] {
  const cautioned = rows.map((row) => ({ ...row, cautions: figureCautions(row) }));
  const matches = figureMatches(cautioned);
  return cautioned.map((row, index) => ({ ...row, match: matches[index] ?? 'none' }));
}

function byRegionAndYear(one: FigureRow, other: FigureRow): number {
  return (
    compareRegions(one.entry.region, other.entry.region) ||
    (one.year ?? 0) - (other.year ?? 0) ||
    one.entry.id.localeCompare(other.entry.id)
  );
}
