import type { Pagefind } from './pagefind.ts';

/** How well each record that holds `token` fits it: Pagefind's BM25 score, divided by the best. */
export async function tokenScores(pagefind: Pagefind, token: string): Promise<ReadonlyMap<string, number>> {
  const { results } = await pagefind.search(token);
  const best = Math.max(...results.map(({ score }) => score));
  return new Map(results.map(({ id, score }) => [id, score / best]));
}
