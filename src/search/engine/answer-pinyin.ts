import type { Answer } from './answer.ts';
import { findTerm, type FoundTerm } from './found-term.ts';
import { pinyinApart } from './pinyin-apart.ts';
import { pinyinLetters } from './pinyin-readings.ts';
import { pinyinWords } from './pinyin-words.ts';
import { rankedIds } from './ranked-ids.ts';
import type { SearchSources } from './search-sources.ts';

/**
 * The records with the words of which a query is the pinyin. Where it may also be a place and a matter one after the other, that
 * is suggested, and answered where there is nothing else. Undefined where it is no pinyin of anything here.
 */
export async function answerPinyin(sources: SearchSources, text: string): Promise<Answer | undefined> {
  if (pinyinLetters(text) === undefined) return undefined;
  const words = await pinyinWords(sources, text);
  const ids: string[] = [];
  for (const word of words) ids.push(...(await idsOfAll(sources, [word])));
  const apart = await pinyinApart(sources, text);
  const apartIds = apart === undefined ? [] : await idsOfAll(sources, apart);
  const isApart = apart !== undefined && apartIds.length > 0;
  if (ids.length > 0) {
    const suggestions = isApart ? [apart.join(' ')] : [];
    return { mode: 'pinyin', ids: [...new Set(ids)], words, readAs: words.join('”“'), suggestions };
  }
  return isApart ? { mode: 'pinyin', ids: apartIds, words: apart, readAs: apart.join(' ') } : undefined;
}

/** The records that hold every word. */
async function idsOfAll(sources: SearchSources, words: readonly string[]): Promise<readonly string[]> {
  const found: FoundTerm[] = [];
  for (const word of words) found.push(await findTerm(sources, word));
  return rankedIds(sources, found);
}
