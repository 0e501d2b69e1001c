import type { Case } from '../domain/case.ts';

/** Sorts by region code; what has no region comes last. */
export function compareRegions(one: Case['region'], other: Case['region']): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return one.code.localeCompare(other.code);
}
