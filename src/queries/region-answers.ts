import type { Case } from '../domain/case.ts';
import { compareRegions } from './compare-regions.ts';
import type { FigureRow } from './figure-rows.ts';
import { placeKey } from './place-key.ts';
import type { PracticeRow } from './practice-rows.ts';

/** What one region does about a topic: its practices and its figures, side by side with other regions'. */
export interface RegionAnswer {
  /** Undefined where the case names no region. */
  readonly region: Case['region'];
  readonly practices: readonly PracticeRow[];
  readonly figures: readonly FigureRow[];
}

/** Groups a topic's practices and figures by region, by code; cases without a region come last, each by itself. */
export function regionAnswers(
  practices: readonly PracticeRow[],
  figures: readonly FigureRow[],
): readonly RegionAnswer[] {
  const rows = [...practices, ...figures];
  const regions = new Map(rows.map(({ entry }) => [placeKey(entry), entry.region]));
  const practicesOf = Map.groupBy(practices, ({ entry }) => placeKey(entry));
  const figuresOf = Map.groupBy(figures, ({ entry }) => placeKey(entry));
  return [...regions]
    .sort(([, one], [, other]) => compareRegions(one, other))
    .map(([key, region]) => ({ region, practices: practicesOf.get(key) ?? [], figures: figuresOf.get(key) ?? [] }));
}
