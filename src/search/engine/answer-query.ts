import { plainElements } from '../plain-elements.ts';
import type { Answer } from './answer.ts';
import { findTerm, type FoundTerm } from './found-term.ts';
import { pinyinWords } from './pinyin-words.ts';
import { rankedIds } from './ranked-ids.ts';
import { readQuery } from './read-query.ts';
import { relatedSearch } from './related-search.ts';
import type { SearchSources } from './search-sources.ts';
import { suggestTerms } from './suggest-terms.ts';
import { offeredSynonyms, type SynonymHits, synonymSearch } from './synonym-search.ts';

/** Which words are searched: those typed, also those of the same meaning, or these where there is little else. */
export type WordChoice = 'auto' | 'typed' | 'same';

// With fewer results than this, words of the same meaning are searched too.
const fewResults = 5;

/** Answers a query, whatever was typed. */
export async function answerQuery(sources: SearchSources, raw: string, choice: WordChoice): Promise<Answer> {
  const { pagefind, tables, records } = sources;
  const { terms, text } = readQuery(raw);
  if (terms.length === 0) return { mode: 'all', ids: await records.ids(), words: [] };
  const found: FoundTerm[] = [];
  for (const term of terms) found.push(await findTerm(sources, term));
  const exact = await rankedIds(pagefind, found);
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
  for (const word of words) ids.push(...(await rankedIds(sources.pagefind, [await findTerm(sources, word)])));
  return ids.length === 0 ? undefined : { mode: 'pinyin', ids: [...new Set(ids)], words, readAs: words.join('”“') };
}

async function answerRelated(sources: SearchSources, found: readonly FoundTerm[]): Promise<Answer> {
  const { pieces, ids } = await relatedSearch(sources, found);
  return {
    mode: ids.length > 0 ? 'related' : 'none',
    ids,
    words: pieces,
    readAs: pieces.length === 0 ? undefined : pieces.join('”“'),
    suggestions: await suggestions(sources, found),
  };
}

/** The query with each word that nothing holds replaced by one that something does. */
async function suggestions(sources: SearchSources, found: readonly FoundTerm[]): Promise<readonly string[]> {
  const [at, ...others] = [...found.entries()].filter(([, { hits }]) => hits.size === 0).map(([index]) => index);
  const typed = plainElements(found[at ?? 0]?.word ?? '').join('');
  // Two mistyped words at once cannot be told from words that are not here.
  if (at === undefined || others.length > 0 || !/\p{Script=Han}/u.test(typed)) return [];
  const [terms, readings] = await Promise.all([sources.tables.terms(), sources.tables.readings()]);
  const words: string[] = [];
  for (const word of suggestTerms(typed, terms, readings)) {
    if ((await findTerm(sources, word)).hits.size > 0) words.push(word);
  }
  return words.map((word) => found.map((term, index) => (index === at ? word : term.word)).join(' '));
}

/** What the terms were read as, where that is not what was typed. */
function readAs(terms: readonly string[], words: readonly string[]): string | undefined {
  return words.every((word, index) => word === terms[index]) ? undefined : words.join(' ');
}
