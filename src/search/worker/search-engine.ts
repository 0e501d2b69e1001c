import { answerQuery } from '../engine/answer-query.ts';
import { type FacetIndex, facetIndex } from '../engine/facet-index.ts';
import { isFacetTable } from '../facet-table.ts';
import { readFragment } from '../fragment.ts';
import type { SearchReply, SearchRequest } from '../messages.ts';
import { shownResult } from '../show/shown-result.ts';
import type { OpenIndex } from './open-index.ts';
import { SearchFailure } from './search-failure.ts';

/** Answers requests from one open index. */
export function searchEngine({ pagefind, read }: OpenIndex): (request: SearchRequest) => Promise<SearchReply> {
  // In the order of the index.
  const records = lazily(async () => {
    const { results } = await pagefind.search(null);
    return new Map(results.map(({ id, data }) => [id, data]));
  });
  const facets = lazily(async () => {
    const table = await read('facets.json');
    if (!isFacetTable(table)) throw new SearchFailure('failed');
    return facetIndex(table, [...(await records()).keys()]);
  });
  const show = async (id: string, words: readonly string[]) => {
    const fragment = readFragment(await (await records()).get(id)?.());
    if (fragment === undefined) throw new SearchFailure('failed');
    return shownResult(fragment, words);
  };

  return async ({ query, from, count, choice, withFacets }) => {
    const answer = await answerQuery(pagefind, query);
    const isNarrowed = Object.values(choice).some((values) => values.length > 0);
    const index: FacetIndex | undefined = withFacets || isNarrowed ? await facets() : undefined;
    const ids = index === undefined ? answer.ids : index.narrow(answer.ids, choice);
    return {
      mode: answer.mode,
      total: ids.length,
      ids,
      results: await Promise.all(ids.slice(from, from + count).map((id) => show(id, answer.words))),
      facets: withFacets ? (index?.count(answer.ids, choice) ?? []) : [],
      readAs: answer.readAs,
      suggestions: answer.suggestions ?? [],
    };
  };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
