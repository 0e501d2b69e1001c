import { termToPhrase } from '../term-to-phrase.ts';
import { zoneOf } from '../zones.ts';
import type { Pagefind } from './pagefind.ts';
import { type Hits, phraseHits } from './phrase-hits.ts';
import { rankHits } from './rank-hits.ts';
import { tellingToken } from './telling-token.ts';
import { tokenScores } from './token-scores.ts';

/** The records that hold every term as it was typed, best first. */
export async function exactSearch(pagefind: Pagefind, terms: readonly string[]): Promise<readonly string[]> {
  const found: { readonly tokens: readonly string[]; readonly hits: Hits }[] = [];
  for (const term of terms) {
    const tokens = termToPhrase(term);
    const hits = await phraseHits(pagefind, tokens);
    if (hits.size === 0) return [];
    found.push({ tokens, hits });
  }
  const scored = [];
  for (const { tokens, hits } of found) scored.push({ hits, scores: await scoresOf(pagefind, tokens, hits) });
  return rankHits(scored);
}

/** Scores order the records in whose text alone the term stands; there is nothing to order among fewer than two. */
async function scoresOf(
  pagefind: Pagefind,
  tokens: readonly string[],
  hits: Hits,
): Promise<ReadonlyMap<string, number>> {
  let inText = 0;
  for (const position of hits.values()) if (['body', 'headings'].includes(zoneOf(position).zone)) inText += 1;
  if (inText < 2) return new Map();
  const token = await tellingToken(pagefind, tokens, hits.size);
  return token === undefined ? new Map() : tokenScores(pagefind, token);
}
