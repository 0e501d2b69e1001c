import type { Case } from '../domain/case.ts';

/** How much the library holds. */
export interface LibraryCounts {
  readonly cases: number;
  readonly practices: number;
  readonly figures: number;
  /** Regions that a case is about; those above them are not counted. */
  readonly regions: number;
}

/** Counts what the cases hold. */
export function libraryCounts(cases: readonly Case[]): LibraryCounts {
  return {
    cases: cases.length,
    practices: cases.reduce((sum, { practices }) => sum + practices.length, 0),
    figures: cases.reduce((sum, { indicators }) => sum + indicators.length, 0),
    regions: new Set(cases.flatMap(({ region }) => region?.code ?? [])).size,
  };
}
