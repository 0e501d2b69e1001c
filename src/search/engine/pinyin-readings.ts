import { splitPinyin } from '../split-pinyin.ts';

/** One way to read letters as pinyin: as syllables (fu yi) or as the initials of syllables (f y). */
export interface PinyinReading {
  readonly lane: 'syllables' | 'initials';
  readonly parts: readonly string[];
}

/** The ways to read a query as pinyin, the likeliest first; none where it is no run of letters. */
export function pinyinReadings(
  query: string,
  readings: ReadonlyMap<string, readonly string[]>,
): readonly PinyinReading[] {
  const letters = pinyinLetters(query);
  if (letters === undefined) return [];
  const syllables = new Set([...readings.values()].flat());
  return [
    ...splitPinyin(letters, syllables).map((parts) => ({ lane: 'syllables' as const, parts })),
    { lane: 'initials', parts: [...letters] },
  ];
}

/** The letters of a query that may be pinyin, ü written v; undefined where it holds anything else. */
export function pinyinLetters(query: string): string | undefined {
  const letters = query
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/['’\s]/g, '');
  return /^[a-z]{2,40}$/.test(letters) ? letters : undefined;
}
