import type { Case } from '../domain/case.ts';
import type { Recomputation } from '../queries/recompute/recomputation.ts';
import { recomputations } from '../queries/recompute/recomputations.ts';
import { loadCases } from './_load-cases.ts';

let loaded: Promise<ReadonlyMap<string, readonly Recomputation[]>> | undefined;

/** What can be computed again in each case, by its id; made once a build, for case pages and practice pages. */
export function loadRecomputations(): Promise<ReadonlyMap<string, readonly Recomputation[]>> {
  if (import.meta.env.DEV) return recomputeCases();
  loaded ??= recomputeCases();
  return loaded;
}

async function recomputeCases() {
  const cases: readonly Case[] = await loadCases();
  return new Map(cases.map((entry) => [entry.id, recomputations(entry, cases)]));
}
