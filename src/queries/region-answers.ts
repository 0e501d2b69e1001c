import type { Case } from '../domain/case.ts';
import { compareRegions } from './compare-regions.ts';
import type { FigureRow } from './figure-rows.ts';
import type { PracticeRow } from './practice-rows.ts';

/** What one region does about a topic: its practices and its figures, side by side with other regions'. */
export interface RegionAnswer {
  /** Undefined where the case names no region. */
  readonly region: Case['region'];
  readonly practices: readonly PracticeRow[];
  readonly figures: readonly FigureRow[];
}

/** Groups a topic's practices and figures by region, by code; cases without a region come last. */
export function regionAnswers(
  practices: readonly PracticeRow[],
  figures: readonly FigureRow[],
): readonly RegionAnswer[] {
  const rows = [...practices, ...figures];
  const regions = new Map(rows.map(({ entry }) => [entry.region?.code, entry.region]));
  return [...regions]
    .sort(([, one], [, other]) => compareRegions(one, other))
    .map(([code, region]) => ({
      region,
      practices: practices.filter(({ entry }) => entry.region?.code === code),
      figures: figures.filter(({ entry }) => entry.region?.code === code),
    }));
}
