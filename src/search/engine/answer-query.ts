import type { Answer } from './answer.ts';
import { findTerm, type FoundTerm } from './found-term.ts';
import { pinyinWords } from './pinyin-words.ts';
import { rankedIds } from './ranked-ids.ts';
import { readQuery } from './read-query.ts';
import { relatedSearch } from './related-search.ts';
import type { SearchSources } from './search-sources.ts';
import { suggestQueries } from './suggest-queries.ts';
import { offeredSynonyms, type SynonymHits, synonymSearch } from './synonym-search.ts';

/** Which words are searched: those typed, also those of the same meaning, or these where there is little else. */
export type WordChoice = 'auto' | 'typed' | 'same';

// With fewer results than this, words of the same meaning are searched too.
const fewResults = 5;

/** Answers a query, whatever was typed. */
export async function answerQuery(sources: SearchSources, raw: string, choice: WordChoice): Promise<Answer> {
  const { tables, records } = sources;
  const { terms, text } = readQuery(raw);
  if (terms.length === 0) return { mode: 'all', ids: await records.ids(), words: [] };
  const found: FoundTerm[] = [];
  for (const term of terms) found.push(await findTerm(sources, term));
  const exact = await rankedIds(sources, found);
  const words = found.map(({ word }) => word);
  const answer: Answer = { mode: 'exact', ids: exact, words, readAs: readAs(terms, words) };
  if (choice === 'typed' || (choice === 'auto' && exact.length >= fewResults)) {
    if (exact.length > 0) return { ...answer, offered: await offeredSynonyms(tables, words) };
  } else {
    const same = await synonymSearch(sources, found, new Set(exact));
    if (same.ids.length > 0) return withSynonyms(answer, same, choice);
    if (exact.length > 0) return answer;
  }
  return (await answerPinyin(sources, text)) ?? answerRelated(sources, found);
}

/** Few records with the words as typed stay by themselves, others beside them; with none, or where it is asked for, all are one. */
function withSynonyms(answer: Answer, same: SynonymHits, choice: WordChoice): Answer {
  if (choice === 'auto' && answer.ids.length > 0) return { ...answer, others: same };
  const words = [...answer.words, ...same.words];
  if (answer.ids.length === 0)
    return { ...answer, mode: 'synonym', ids: same.ids, words, readAs: same.words.join('”“') };
  return { ...answer, ids: [...answer.ids, ...same.ids], words, used: same.words };
}

async function answerPinyin(sources: SearchSources, text: string): Promise<Answer | undefined> {
  const words = await pinyinWords(sources, text);
  const ids: string[] = [];
  for (const word of words) ids.push(...(await rankedIds(sources, [await findTerm(sources, word)])));
  return ids.length === 0 ? undefined : { mode: 'pinyin', ids: [...new Set(ids)], words, readAs: words.join('”“') };
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

/** What the terms were read as, where that is not what was typed. */
function readAs(terms: readonly string[], words: readonly string[]): string | undefined {
  return words.every((word, index) => word === terms[index]) ? undefined : words.join(' ');
}
