import { zoneOf } from '../zones.ts';
import type { FoundTerm } from './found-term.ts';
import { rankHits, type TermHits } from './rank-hits.ts';
import type { SearchSources } from './search-sources.ts';
import { tellingToken } from './telling-token.ts';
import { tokenScores } from './token-scores.ts';

/** The records that hold all of the found terms, best first. */
export async function rankedIds(sources: SearchSources, terms: readonly FoundTerm[]): Promise<readonly string[]> {
  const [first, ...others] = terms;
  const ids = [...(first?.hits.keys() ?? [])].filter((id) => others.every(({ hits }) => hits.has(id)));
  const scored: TermHits[] = [];
  for (const term of terms) {
    const scores = await scoresOf(sources, term, ids);
    scored.push({ hits: term.hits, length: term.tokens.length, scores });
  }
  return rankHits(ids, scored);
}

/** Scores order the records in whose text alone the term stands; there is nothing to order among fewer than two. */
async function scoresOf(
  { pagefind, counts }: SearchSources,
  { tokens, hits }: FoundTerm,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const inText = ids.filter((id) => isText(hits.get(id) ?? 0));
  if (inText.length < 2) return new Map();
  const token = await tellingToken(counts, tokens, hits.size);
  return token === undefined ? new Map() : tokenScores(pagefind, token);
}

function isText(position: number): boolean {
  const { zone } = zoneOf(position);
  return zone === 'body' || zone === 'headings';
}
