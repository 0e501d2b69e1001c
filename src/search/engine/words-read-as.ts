import { lanePhrase } from '../lane-phrase.ts';
import { namesReadAs } from './names-read-as.ts';
import { phraseHits } from './phrase-hits.ts';
import type { PinyinReading } from './pinyin-readings.ts';
import type { SearchSources } from './search-sources.ts';

// Enough to learn which words were meant; each is a file to fetch.
const mostRecords = 10;
const mostWords = 3;

/** The words that are read so, most frequent first: pieces of the names of the index, else words of its texts. */
export async function wordsReadAs(
  { pagefind, tables, records }: SearchSources,
  { lane, parts }: PinyinReading,
): Promise<readonly string[]> {
  const readings = await tables.readings();
  const hits = await phraseHits(pagefind, lanePhrase(lane, parts));
  const named = await Promise.all([...hits.keys()].slice(0, mostRecords).map(records.read));
  const counts = new Map<string, number>();
  for (const { title, headings, places } of named) {
    const names = [title, ...places.map(({ name }) => name), ...headings.map(({ name }) => name)];
    for (const word of namesReadAs(names, parts, readings)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const inNames = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const words = inNames.length > 0 ? inNames : namesReadAs(await tables.terms(), parts, readings);
  return [...new Set(words)].slice(0, mostWords);
}
