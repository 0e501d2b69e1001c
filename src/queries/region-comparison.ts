import type { Case } from '../domain/case.ts';
import type { CanonicalIndicator } from '../domain/vocabularies/canonical-indicators.ts';
import { type IndicatorRow, indicatorEntries } from './indicator-entries.ts';
import { type PracticeRow, practiceRows } from './practice-rows.ts';
import type { RegionEntry } from './region-entries.ts';
import { topicEntries } from './topic-entries.ts';

/**
 * Regions side by side. Each row has one cell for each region, in the order of the regions; an empty cell means that no report is known.
 * Rows that two of them or more report stand before those that one alone does.
 */
export interface RegionComparison {
  readonly regions: readonly RegionEntry[];
  /** Canonical indicators that one of them reports, in their published order. */
  readonly figures: readonly {
    readonly indicator: CanonicalIndicator;
    readonly cells: readonly (readonly IndicatorRow[])[];
  }[];
  /** Narrower topics on which one of them does something, in their published order. */
  readonly topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly (readonly PracticeRow[])[];
  }[];
}

/** Lays regions side by side by what their own cases say, not those of regions below them. */
export function regionComparison(regions: readonly RegionEntry[]): RegionComparison {
  const cases = regions.flatMap(({ own }) => own);
  const ofRegion = <Row extends { readonly entry: Case }>(rows: readonly Row[]) =>
    regions.map(({ region }) => rows.filter(({ entry }) => entry.region?.code === region.code));
  const practices = practiceRows(cases);
  return {
    regions,
    figures: sharedFirst(indicatorEntries(cases).map(({ indicator, rows }) => ({ indicator, cells: ofRegion(rows) }))),
    topics: sharedFirst(
      topicEntries(cases).flatMap(({ id, name }) => {
        const own = practices.filter(({ practice }) => practice.topic === id);
        return own.length === 0 ? [] : [{ id, name, cells: ofRegion(own) }];
      }),
    ),
  };
}

function sharedFirst<Row extends { readonly cells: readonly (readonly unknown[])[] }>(
  rows: readonly Row[],
): readonly Row[] {
  const isShared = ({ cells }: Row) => cells.filter(({ length }) => length > 0).length > 1;
  return [...rows.filter(isShared), ...rows.filter((row) => !isShared(row))];
}
