import type { Answer } from './answer.ts';
import { findTerm, type FoundTerm } from './found-term.ts';
import { rankedIds } from './ranked-ids.ts';
import type { SearchSources } from './search-sources.ts';
import { offeredSynonyms, type SynonymHits, synonymSearch } from './synonym-search.ts';

/** Which words are searched: those typed, also those of the same meaning, or these where there is little else. */
export type WordChoice = 'auto' | 'typed' | 'same';

// With fewer results than this, words of the same meaning are searched too.
const fewResults = 5;

/** What was found of the terms of a query; `answer` is undefined where no record holds all of them or words of the same meaning. */
export interface AnsweredTerms {
  readonly found: readonly FoundTerm[];
  readonly answer: Answer | undefined;
}

/** The records that hold every term, and those that hold words of the same meaning as `choice` says. */
export async function answerTerms(
  sources: SearchSources,
  terms: readonly string[],
  choice: WordChoice,
): Promise<AnsweredTerms> {
  const found: FoundTerm[] = [];
  for (const term of terms) found.push(await findTerm(sources, term));
  const ids = await rankedIds(sources, found);
  const words = found.map(({ word }) => word);
  const exact: Answer = { mode: 'exact', ids, words, readAs: readAs(terms, words) };
  if (choice === 'typed' || (choice === 'auto' && ids.length >= fewResults)) {
    const offered = ids.length === 0 ? [] : await offeredSynonyms(sources.tables, words);
    return { found, answer: ids.length === 0 ? undefined : { ...exact, offered } };
  }
  const same = await synonymSearch(sources, found, new Set(ids));
  if (same.ids.length > 0) return { found, answer: withSynonyms(exact, same, choice) };
  return { found, answer: ids.length === 0 ? undefined : exact };
}

/** Few records with the words as typed stay by themselves, others beside them; with none, or where it is asked for, all are one. */
function withSynonyms(answer: Answer, same: SynonymHits, choice: WordChoice): Answer {
  if (choice === 'auto' && answer.ids.length > 0) return { ...answer, others: same };
  const words = [...answer.words, ...same.words];
  if (answer.ids.length === 0)
    return { ...answer, mode: 'synonym', ids: same.ids, words, readAs: same.words.join('”“') };
  return { ...answer, ids: [...answer.ids, ...same.ids], words, used: same.words };
}

/** What the terms were read as, where that is not what was typed. */
function readAs(terms: readonly string[], words: readonly string[]): string | undefined {
  return words.every((word, index) => word === terms[index]) ? undefined : words.join(' ');
}
