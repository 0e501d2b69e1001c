import { pinyinReadings } from './pinyin-readings.ts';
import type { SearchSources } from './search-sources.ts';
import { wordsReadAs } from './words-read-as.ts';

/**
 * The words that a query of letters may mean, most frequent first: what is read so in full (xingzhengfuyi) or by its initials
 * (xzfy). Empty where it is no pinyin, or that of nothing in the index.
 */
export async function pinyinWords(sources: SearchSources, query: string): Promise<readonly string[]> {
  for (const reading of pinyinReadings(query, await sources.tables.readings())) {
    const words = await wordsReadAs(sources, reading);
    if (words.length > 0) return words;
  }
  return [];
}
