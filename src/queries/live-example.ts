import type { Case } from '../domain/case.ts';
import { type IndicatorEntry, type IndicatorRow, indicatorEntries } from './indicator-entries.ts';

/** A measure that several regions report, for the home page: one row a region. */
export interface LiveExample {
  readonly entry: IndicatorEntry;
  readonly rows: readonly IndicatorRow[];
}

/**
 * The measure that most regions report a share of (then, any figure of), with each region's latest value: what the library is
 * for, shown rather than told. Undefined where the library holds no figure.
 */
export function liveExample(cases: readonly Case[]): LiveExample | undefined {
  const examples = indicatorEntries(cases).map((entry) => ({ entry, rows: latestByRegion(entry.rows) }));
  const weight = ({ entry, rows }: LiveExample) => rows.length * 2 + (entry.indicator.unit === '%' ? 1 : 0);
  return examples.toSorted((one, other) => weight(other) - weight(one))[0];
}

function latestByRegion(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const results = rows.filter(({ indicator }) => indicator.kind === 'outcome' || indicator.kind === 'output');
  return [...new Map(results.map((row) => [row.entry.region?.code, row])).values()];
}
