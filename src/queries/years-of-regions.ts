import type { IndicatorEntry, IndicatorRow } from './indicator-entries.ts';
import { placeKey } from './place-key.ts';

/** The dated values of one measure in one region, the earliest first, one a year. */
export interface YearsOfRegion {
  readonly region: IndicatorRow['entry']['region'];
  readonly rows: readonly (IndicatorRow & { readonly year: number })[];
}

/**
 * The years of a share in each region that dates its values: shares only, for counts of places differ in size. Of several values of one
 * year the one that may be compared stands, else the first. Empty where no region has two years.
 */
export function yearsOfRegions({ indicator, rows }: IndicatorEntry): readonly YearsOfRegion[] {
  if (indicator.unit !== '%') return [];
  const drawn = rows.filter(isDrawn);
  const regions = [...Map.groupBy(drawn, ({ entry }) => placeKey(entry)).values()].map((own) => ({
    region: own[0]?.entry.region,
    rows: onePerYear(own),
  }));
  return regions.some((region) => region.rows.length > 1) ? regions : [];
}

type DatedRow = IndicatorRow & { readonly year: number };

function isDrawn(row: IndicatorRow): row is DatedRow {
  const { kind, value, unit } = row.indicator;
  return (
    row.year !== undefined && (kind === 'outcome' || kind === 'output') && unit === '%' && value >= 0 && value <= 100
  );
}

function onePerYear(rows: readonly DatedRow[]): readonly DatedRow[] {
  const byYear = Map.groupBy(rows, ({ year }) => year);
  return [...byYear.values()]
    .flatMap((own) => own.find(({ cautions }) => cautions.length === 0) ?? own[0] ?? [])
    .toSorted((one, other) => one.year - other.year);
}
