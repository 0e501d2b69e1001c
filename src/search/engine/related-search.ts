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
const mostUnits = 24;

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

/** From the left, each time the longest piece of two or more characters that stands in the index. */
async function piecesOf(sources: SearchSources, term: string): Promise<readonly FoundTerm[]> {
  const units = unitsOf(term).slice(0, mostUnits);
  // Figures and Latin words alone have no pieces that say anything.
  if (!units.some(({ isHan }) => isHan)) return [];
  const pieces: FoundTerm[] = [];
  for (let from = 0; from < units.length;) {
    let best: FoundTerm | undefined;
    let to = from + 1;
    for (; to <= units.length; to += 1) {
      const text = term.slice(units[from]?.start, units[to - 1]?.end);
      // A single character stands everywhere.
      if ([...text].length < 2) continue;
      const longer = await findTerm(sources, text);
      if (longer.hits.size === 0) break;
      best = longer;
    }
    if (best !== undefined) pieces.push(best);
    from = best === undefined ? from + 1 : to - 1;
  }
  return pieces;
}

interface Unit {
  readonly start: number;
  readonly end: number;
  readonly isHan: boolean;
}

/** A Han character each, and whole figures and Latin words: 98.5% is not cut, for 98. means nothing. */
function unitsOf(term: string): readonly Unit[] {
  const units: Unit[] = [];
  for (const { char, start, end, startsRun } of readElements(term)) {
    const last = units.at(-1);
    const isHan = /\p{Script=Han}/u.test(char);
    if (last === undefined || last.isHan || isHan || startsRun) units.push({ start, end, isHan });
    else units[units.length - 1] = { ...last, end };
  }
  return units;
}

/** Records with any of the pieces: those with the rarest and the most first. */
function byPieces(pieces: readonly FoundTerm[]): readonly string[] {
  const weights = new Map<string, number>();
  for (const { hits } of pieces) {
    for (const id of hits.keys()) weights.set(id, (weights.get(id) ?? 0) + 1 / (1 + Math.log2(hits.size)));
  }
  return [...weights].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
