import type { Answer } from './answer.ts';
import { exactSearch } from './exact-search.ts';
import type { Pagefind } from './pagefind.ts';
import { readQuery } from './read-query.ts';

/** Answers a query, whatever was typed. */
export async function answerQuery(pagefind: Pagefind, raw: string): Promise<Answer> {
  const { terms } = readQuery(raw);
  if (terms.length === 0) {
    const { results } = await pagefind.search(null);
    return { mode: 'all', ids: results.map(({ id }) => id), words: [] };
  }
  const ids = await exactSearch(pagefind, terms);
  return { mode: ids.length > 0 ? 'exact' : 'none', ids, words: terms };
}
