import { zoneOf } from '../zones.ts';
import type { FoundTerm } from './found-term.ts';
import type { Pagefind } from './pagefind.ts';
import { rankHits, type TermHits } from './rank-hits.ts';
import { tellingToken } from './telling-token.ts';
import { tokenScores } from './token-scores.ts';

/** The records that hold all of the found terms, best first. */
export async function rankedIds(pagefind: Pagefind, terms: readonly FoundTerm[]): Promise<readonly string[]> {
  if (terms.some(({ hits }) => hits.size === 0)) return [];
  const scored: TermHits[] = [];
  for (const term of terms) scored.push({ hits: term.hits, scores: await scoresOf(pagefind, term) });
  return rankHits(scored);
}

/** Scores order the records in whose text alone the term stands; there is nothing to order among fewer than two. */
async function scoresOf(pagefind: Pagefind, { tokens, hits }: FoundTerm): Promise<ReadonlyMap<string, number>> {
  let inText = 0;
  for (const position of hits.values()) if (isText(position)) inText += 1;
  if (inText < 2) return new Map();
  const token = await tellingToken(pagefind, tokens, hits.size);
  return token === undefined ? new Map() : tokenScores(pagefind, token);
}

function isText(position: number): boolean {
  const { zone } = zoneOf(position);
  return zone === 'body' || zone === 'headings';
}
