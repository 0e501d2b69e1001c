import { polyphonic } from 'pinyin-pro';
import { commonHan } from '../../src/search/common-han.ts';

/** The readings of the common characters: syllable by syllable without tones, with the characters that may be read so. */
export function readingsTable(): Readonly<Record<string, string>> {
  const characters = [...commonHan()].join('');
  const bySyllable = new Map<string, string>();
  for (const [index, readings] of polyphonic(characters, { toneType: 'none', type: 'array' }).entries()) {
    for (const reading of new Set(readings.map((syllable) => syllable.replace('ü', 'v')))) {
      bySyllable.set(reading, (bySyllable.get(reading) ?? '') + (characters[index] ?? ''));
    }
  }
  return Object.fromEntries([...bySyllable].sort(([one], [other]) => (one < other ? -1 : 1)));
}
