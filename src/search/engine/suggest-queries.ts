import { plainElements } from '../plain-elements.ts';
import { findTerm, type FoundTerm } from './found-term.ts';
import type { SearchSources } from './search-sources.ts';
import { suggestTerms } from './suggest-terms.ts';

// The texts of so many related records are looked at where no name is near; each is a file to fetch.
const mostTexts = 3;

/**
 * The query with the one word that nothing holds replaced by a word that something does: a name of the index, else a piece of
 * text of the related records `ids`.
 */
export async function suggestQueries(
  sources: SearchSources,
  found: readonly FoundTerm[],
  ids: readonly string[],
): Promise<readonly string[]> {
  const [at, ...others] = [...found.entries()].filter(([, { hits }]) => hits.size === 0).map(([index]) => index);
  const typed = plainElements(found[at ?? 0]?.word ?? '').join('');
  // Two mistyped words at once cannot be told from words that are not here.
  if (at === undefined || others.length > 0 || !/\p{Script=Han}/u.test(typed)) return [];
  const [terms, readings] = await Promise.all([sources.tables.terms(), sources.tables.readings()]);
  const near = suggestTerms(typed, terms, readings);
  const candidates =
    near.length > 0 ? near : suggestTerms(typed, await runsOf(sources, ids.slice(0, mostTexts)), readings);
  const words: string[] = [];
  for (const word of candidates) if ((await findTerm(sources, word)).hits.size > 0) words.push(word);
  return words.map((word) => found.map((term, index) => (index === at ? word : term.word)).join(' '));
}

/** The runs of characters without punctuation in the texts of records. */
async function runsOf({ records }: SearchSources, ids: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(ids.map(records.read));
  return texts.flatMap(({ content }) => content.match(/\p{Script=Han}{3,}/gu) ?? []);
}
