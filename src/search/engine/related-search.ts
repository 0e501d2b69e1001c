import { readElements } from '../read-elements.ts';
import { findTerm, type FoundTerm } from './found-term.ts';
import { rankedIds } from './ranked-ids.ts';
import type { SearchSources } from './search-sources.ts';

/** Records that hold pieces of what was sought. */
export interface RelatedHits {
  /** The pieces, as they stand in the query. */
  readonly pieces: readonly string[];
  readonly ids: readonly string[];
}

// Beyond this many characters a piece of the query is found often enough.
const mostElements = 24;

/**
 * Cuts terms that nothing holds into the longest pieces that something does, and finds the records that hold all pieces, then
 * those that hold most of them.
 */
export async function relatedSearch(sources: SearchSources, found: readonly FoundTerm[]): Promise<RelatedHits> {
  const pieces: FoundTerm[] = [];
  for (const term of found) {
    if (term.hits.size > 0) pieces.push(term);
    else pieces.push(...(await piecesOf(sources, term.word)));
  }
  const ids = new Set(await rankedIds(sources, pieces));
  for (const id of byPieces(pieces)) ids.add(id);
  return { pieces: [...new Set(pieces.map(({ word }) => word))], ids: [...ids] };
}

/** From the left, each time the longest piece of two or more elements that stands in the index. */
async function piecesOf(sources: SearchSources, term: string): Promise<readonly FoundTerm[]> {
  // Pieces of a Latin word, or of pinyin that no name has, stand everywhere and say nothing.
  if (/^[a-z]+$/i.test(term)) return [];
  const elements = readElements(term).slice(0, mostElements);
  const textOf = (from: number, to: number) => term.slice(elements[from]?.start, elements[to - 1]?.end);
  const pieces: FoundTerm[] = [];
  for (let from = 0; from + 2 <= elements.length;) {
    let best: FoundTerm | undefined;
    let to = from + 2;
    for (; to <= elements.length; to += 1) {
      const longer = await findTerm(sources, textOf(from, to));
      if (longer.hits.size === 0) break;
      best = longer;
    }
    if (best !== undefined) pieces.push(best);
    from = best === undefined ? from + 1 : to - 1;
  }
  return pieces;
}

/** Records with any of the pieces: those with the rarest and the most first. */
function byPieces(pieces: readonly FoundTerm[]): readonly string[] {
  const weights = new Map<string, number>();
  for (const { hits } of pieces) {
    for (const id of hits.keys()) weights.set(id, (weights.get(id) ?? 0) + 1 / (1 + Math.log2(hits.size)));
  }
  return [...weights].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
