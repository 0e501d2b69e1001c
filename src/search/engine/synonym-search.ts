import { findTerm, type FoundTerm } from './found-term.ts';
import type { IndexTables } from './index-tables.ts';
import { rankedIds } from './ranked-ids.ts';
import type { SearchSources } from './search-sources.ts';
import { synonymsOf } from './synonyms-of.ts';

/** Records found by other words for the terms of a query. */
export interface SynonymHits {
  /** The words that were used and found. */
  readonly words: readonly string[];
  readonly ids: readonly string[];
}

/** The words for the same thing as any of `terms`. */
export async function offeredSynonyms(tables: IndexTables, terms: readonly string[]): Promise<readonly string[]> {
  const groups = await tables.synonyms();
  return terms.flatMap((term) => synonymsOf(groups, term));
}

/**
 * The records that hold every term or, in the place of one, a word for the same thing; `known`, which
 * are found already, are not among them.
 */
export async function synonymSearch(
  sources: SearchSources,
  found: readonly FoundTerm[],
  known: ReadonlySet<string>,
): Promise<SynonymHits> {
  const groups = await sources.tables.synonyms();
  const words: string[] = [];
  const ids = new Set<string>();
  for (const [at, { word }] of found.entries()) {
    for (const synonym of synonymsOf(groups, word)) {
      const other = await findTerm(sources, synonym);
      const more = (await rankedIds(sources, found.with(at, other))).filter((id) => !known.has(id));
      if (more.length > 0) words.push(other.word);
      for (const id of more) ids.add(id);
    }
  }
  return { words, ids: [...ids] };
}
