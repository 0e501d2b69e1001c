import { answerQuery } from '../engine/answer-query.ts';
import { type FacetIndex, facetIndex, type PlaceKinds } from '../engine/facet-index.ts';
import { indexRecords } from '../engine/index-records.ts';
import { indexTables } from '../engine/index-tables.ts';
import { findPlaceKinds } from '../engine/place-kinds.ts';
import { tokenCounts } from '../engine/token-counts.ts';
import { isFacetTable } from '../facet-table.ts';
import { isKind } from '../kinds.ts';
import type { SearchReply, SearchRequest } from '../messages.ts';
import { shownResult } from '../show/shown-result.ts';
import { SearchFailure } from '../search-failure.ts';
import type { OpenIndex } from './open-index.ts';

/** Answers requests from one open index. */
export function searchEngine({ pagefind, base, read }: OpenIndex): (request: SearchRequest) => Promise<SearchReply> {
  const records = indexRecords(pagefind, base);
  const sources = { pagefind, counts: tokenCounts(pagefind), tables: indexTables(read), records };
  let facets: Promise<FacetIndex> | undefined;
  async function openFacets(): Promise<FacetIndex> {
    const table = await read('facets');
    if (!isFacetTable(table)) throw new SearchFailure('failed');
    return facetIndex(table, await records.ids());
  }

  return async ({ query, words, from, count, choice, withFacets }) => {
    const answer = await answerQuery(sources, query, words);
    const isNarrowed = Object.values(choice).some((values) => values.length > 0);
    if (withFacets || isNarrowed) facets ??= openFacets();
    const index = await facets;
    const isSought = index !== undefined && answer.mode !== 'all';
    const places: PlaceKinds = isSought
      ? await findPlaceKinds(pagefind, answer, await sources.tables.regions())
      : undefined;
    const narrow = (all: readonly string[]) => (index === undefined ? all : index.narrow(all, choice, places));
    const chosenKinds = (choice.kind ?? []).filter(isKind);
    const show = async (some: readonly string[], marked: readonly string[]) => {
      const shown = await Promise.all(some.map(records.read));
      return shown.map((record) => shownResult(record, marked, chosenKinds));
    };
    const ids = narrow(answer.ids);
    const others = narrow(answer.others?.ids ?? []);
    return {
      ...answer,
      total: ids.length,
      ids,
      results: await show(ids.slice(from, from + count), answer.words),
      otherResults: await show(others.slice(0, from === 0 ? count : 0), answer.others?.words ?? []),
      facets: withFacets ? (index?.count(answer.ids, choice, places) ?? []) : [],
    };
  };
}
