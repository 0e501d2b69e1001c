import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Practice } from '../domain/practice.ts';
import { type FacetValues, facetValues } from './facet-values.ts';

/** A practice with the case that tells of it and the figures that show its results. */
export interface PracticeRow {
  readonly entry: Case;
  readonly practice: Practice;
  readonly results: readonly Indicator[];
  readonly values: FacetValues;
}

/** The practices of all cases, in the order of the cases. */
export function practiceRows(cases: readonly Case[]): readonly PracticeRow[] {
  return cases.flatMap((entry) =>
    entry.practices.map((practice) => ({
      entry,
      practice,
      results: entry.indicators.filter(({ id }) => practice.results.includes(id)),
      values: facetValues(entry, practice),
    })),
  );
}
