import type { Case } from '../domain/case.ts';
import { periodEndYear } from '../domain/period.ts';
import { compareRegions } from './compare-regions.ts';

/** The cases in the library's order: those about the latest year first, then by region code, then by id. */
export function orderCases(cases: readonly Case[]): readonly Case[] {
  return [...cases].sort(
    (one, other) =>
      (periodEndYear(other.period) ?? 0) - (periodEndYear(one.period) ?? 0) ||
      compareRegions(one.region, other.region) ||
      one.id.localeCompare(other.id),
  );
}
