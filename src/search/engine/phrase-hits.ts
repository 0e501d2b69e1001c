import type { Pagefind } from './pagefind.ts';

/** Where each record that holds a phrase holds it first: its position in the index, which tells the zone. */
export type Hits = ReadonlyMap<string, number>;

/** The records in which `tokens` stand next to each other, in the order of the index. */
export async function phraseHits(pagefind: Pagefind, tokens: readonly string[]): Promise<Hits> {
  if (tokens.length === 0) return new Map();
  const { results } = await pagefind.search(`"${tokens.join(' ')}"`);
  return new Map(results.map(({ id, words }) => [id, words[0] ?? 0]));
}
