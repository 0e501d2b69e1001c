import type { Region } from '../domain/region.ts';
import type { CanonicalIndicator } from '../domain/vocabularies/canonical-indicators.ts';
import { drawableAs } from './drawable-as.ts';
import type { IndicatorEntry, IndicatorRow } from './indicator-entries.ts';

/** Which region reports which measure: of each pair the one value to be shown. */
export interface ReportedMatrix {
  readonly indicators: readonly CanonicalIndicator[];
  readonly regions: readonly Region[];
  readonly cells: readonly IndicatorRow[];
  /** How many regions and measures there are in all, where the matrix shows only those with most. */
  readonly totals: { readonly indicators: number; readonly regions: number };
}

/** More columns than these are read by nobody, more rows are a list. */
const most = { indicators: 8, regions: 20 };

/**
 * The measures that most regions report (two at least), in their published order, and the regions that report most of them, by code.
 * Of several values the one that may be compared stands, the latest first.
 */
export function reportedMatrix(entries: readonly IndicatorEntry[]): ReportedMatrix {
  const drawn = entries.map(({ indicator, rows }) => ({
    indicator,
    rows: rows.filter(
      (row) => drawableAs(row) !== undefined && row.cautions[0] !== 'kind' && row.indicator.tier === 'core',
    ),
  }));
  const shared = drawn.filter(({ rows }) => regionCodes(rows).size > 1);
  const chosen = new Set(
    shared
      .toSorted((one, other) => regionCodes(other.rows).size - regionCodes(one.rows).size)
      .slice(0, most.indicators),
  );
  const columns = shared.filter((entry) => chosen.has(entry));
  const byRegion = Map.groupBy(
    columns.flatMap(({ rows }) => rows),
    ({ entry }) => entry.region?.code ?? '',
  );
  byRegion.delete('');
  const regions = [...byRegion]
    .toSorted(([, one], [, other]) => measures(other).size - measures(one).size)
    .slice(0, most.regions)
    .flatMap(([, rows]) => rows[0]?.entry.region ?? [])
    .toSorted((one, other) => one.code.localeCompare(other.code));
  const shown = new Set(regions.map(({ code }) => code));
  return {
    indicators: columns.map(({ indicator }) => indicator),
    regions,
    cells: columns.flatMap(({ rows }) =>
      bestOfRegions(rows.filter(({ entry }) => shown.has(entry.region?.code ?? ''))),
    ),
    totals: { indicators: shared.length, regions: byRegion.size },
  };
}

function regionCodes(rows: readonly IndicatorRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ entry }) => entry.region?.code ?? []));
}

function measures(rows: readonly IndicatorRow[]): ReadonlySet<string | undefined> {
  return new Set(rows.map(({ indicator }) => indicator.canonical));
}

function bestOfRegions(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const byRegion = Map.groupBy(rows, ({ entry }) => entry.region?.code);
  return [...byRegion.values()].flatMap((own) => own.toSorted(bestFirst)[0] ?? []);
}

function bestFirst(one: IndicatorRow, other: IndicatorRow): number {
  return one.cautions.length - other.cautions.length || (other.year ?? 0) - (one.year ?? 0);
}
