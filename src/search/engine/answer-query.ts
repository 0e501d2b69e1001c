import type { Answer } from './answer.ts';
import { answerPinyin } from './answer-pinyin.ts';
import { answerTerms, type WordChoice } from './answer-terms.ts';
import type { FoundTerm } from './found-term.ts';
import { readQuery } from './read-query.ts';
import { regionApart } from './region-apart.ts';
import { relatedSearch } from './related-search.ts';
import type { SearchSources } from './search-sources.ts';
import { suggestQueries } from './suggest-queries.ts';

/** Answers a query, whatever was typed. */
export async function answerQuery(sources: SearchSources, raw: string, choice: WordChoice): Promise<Answer> {
  const { terms, text } = readQuery(raw);
  if (terms.length === 0) return { mode: 'all', ids: await sources.records.ids(), words: [] };
  const { found, answer } = await answerTerms(sources, terms, choice);
  return (
    answer ??
    (await answerApart(sources, found, choice)) ??
    (await answerPinyin(sources, text)) ??
    (await answerRelated(sources, found))
  );
}

/** A place and a matter that were typed as one word: 大连复议. */
async function answerApart(
  sources: SearchSources,
  found: readonly FoundTerm[],
  choice: WordChoice,
): Promise<Answer | undefined> {
  if (found.every(({ word, hits }) => hits.size > 0 || !/\p{Script=Han}/u.test(word))) return undefined;
  const regions = await sources.tables.regions();
  const apart = found.map(({ word, hits }) => (hits.size > 0 ? undefined : regionApart(word, regions)));
  if (apart.every((parts) => parts === undefined)) return undefined;
  const terms = found.flatMap(({ word }, index) => apart[index] ?? [word]);
  const { answer } = await answerTerms(sources, terms, choice);
  return answer && { ...answer, readAs: answer.readAs ?? terms.join(' ') };
}

async function answerRelated(sources: SearchSources, found: readonly FoundTerm[]): Promise<Answer> {
  const { pieces, ids } = await relatedSearch(sources, found);
  return {
    mode: ids.length > 0 ? 'related' : 'none',
    ids,
    words: pieces,
    readAs: pieces.length === 0 ? undefined : pieces.join('”“'),
    suggestions: await suggestQueries(sources, found, ids),
  };
}
