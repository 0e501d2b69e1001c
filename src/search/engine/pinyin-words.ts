import { lanePhrase } from '../lane-phrase.ts';
import { splitPinyin } from '../split-pinyin.ts';
import { namesReadAs } from './names-read-as.ts';
import { phraseHits } from './phrase-hits.ts';
import type { SearchSources } from './search-sources.ts';

// Enough to learn which words were meant; each is a file to fetch.
const mostRecords = 10;
const mostWords = 3;

/**
 * The words that a query of letters may mean, most frequent first: names of the index whose pinyin it is in full
 * (xingzhengfuyi) or by initials (xzfy). Empty where it is no pinyin, or that of no name.
 */
export async function pinyinWords(
  { pagefind, tables, records }: SearchSources,
  query: string,
): Promise<readonly string[]> {
  const letters = query
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/['’\s]/g, '');
  if (!/^[a-z]{2,40}$/.test(letters)) return [];
  const readings = await tables.readings();
  const syllables = new Set([...readings.values()].flat());
  const attempts = [
    ...splitPinyin(letters, syllables).map((parts) => ({ lane: 'syllables' as const, parts })),
    { lane: 'initials' as const, parts: [...letters] },
  ];
  for (const { lane, parts } of attempts) {
    const hits = await phraseHits(pagefind, lanePhrase(lane, parts));
    if (hits.size === 0) continue;
    const named = await Promise.all([...hits.keys()].slice(0, mostRecords).map(records.read));
    const counts = new Map<string, number>();
    for (const { title, headings, places } of named) {
      const names = [title, ...places.map(({ name }) => name), ...headings.map(({ name }) => name)];
      for (const word of namesReadAs(names, parts, readings)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const words = [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
    if (words.length > 0) return words.slice(0, mostWords);
  }
  return [];
}
