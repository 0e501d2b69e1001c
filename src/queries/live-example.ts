import type { Case } from '../domain/case.ts';
import { type IndicatorEntry, type IndicatorRow, indicatorEntries } from './indicator-entries.ts';
import { placeKey } from './place-key.ts';

/** A measure that several regions report, for the home page: one row a region. */
export interface LiveExample {
  readonly entry: IndicatorEntry;
  readonly rows: readonly IndicatorRow[];
  /** The row whose sentence is shown: not too long, not too short. */
  readonly specimen: IndicatorRow;
}

const goodLength = 60;

/**
 * The share that most regions report, with each region's latest value: what the library is for, shown rather than told. Counts
 * depend on the size of a place, so they only serve where no share has two regions. Undefined where the library holds no
 * result of a canonical indicator.
 */
export function liveExample(cases: readonly Case[]): LiveExample | undefined {
  const examples = indicatorEntries(cases).flatMap((entry) => {
    const rows = latestByRegion(entry.rows);
    const [specimen] = rows.toSorted((one, other) => oddness(one) - oddness(other));
    return specimen === undefined ? [] : [{ entry, rows, specimen }];
  });
  const isShare = ({ entry, rows }: LiveExample) => entry.indicator.unit === '%' && rows.length > 1;
  const weight = (example: LiveExample) => (isShare(example) ? 1000 : 0) + example.rows.length;
  return examples.toSorted((one, other) => weight(other) - weight(one))[0];
}

function oddness({ indicator }: IndicatorRow): number {
  return Math.abs(indicator.evidence.sentence.length - goodLength);
}

function latestByRegion(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const results = rows.filter(({ indicator }) => indicator.kind === 'outcome' || indicator.kind === 'output');
  return [...new Map(results.map((row) => [placeKey(row.entry), row])).values()];
}
