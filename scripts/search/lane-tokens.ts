import type { PageRecord } from './page-record.ts';

/** The tokens of a record outside running text. */
export function laneTokens(_record: PageRecord): readonly string[] {
  return [];
}
