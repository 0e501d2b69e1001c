import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCbor } from '../../../scripts/search/testing/decode-cbor.ts';
import { encodeCbor } from './encode-cbor.ts';
import { pagefindList } from './pagefind-list.ts';
import { charToLength, lengthToChar } from './record-length.ts';
import { linesToWords, wordsToLines } from './words-in-order.ts';

test('words are read as they were written', () => {
  const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'行政复议ab1𠮷'), minLength: 1, maxLength: 4 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, (unsorted) => {
      const sorted = unsorted.toSorted();
      expect(linesToWords(wordsToLines(sorted))).toEqual(sorted);
    }),
  );
});

test('lengths are kept to a fifth', () => {
  for (const words of [1, 7, 1_000, 123_456]) {
    expect(Math.abs(charToLength(lengthToChar(words)) / words - 1)).toBeLessThan(0.2);
  }
});

test('what is encoded is decoded', () => {
  const leaf = fc.oneof(fc.nat(), fc.string({ unit: 'grapheme', maxLength: 40 }));
  const list = fc.array(fc.oneof(leaf, fc.array(leaf, { maxLength: 30 })), { maxLength: 30 });
  fc.assert(
    fc.property(list, (written) => {
      expect(decodeCbor(Buffer.from(encodeCbor(written)))).toEqual(written);
    }),
  );
});

test('the list that Pagefind reads names files by number and gives each chunk its range', () => {
  const list = pagefindList({ version: '1.5.2', lengths: 'AK', lastWords: '仲裁\n 者\n行政' });
  expect(Buffer.from(list.subarray(0, 12)).toString()).toBe('pagefind_dcd');
  expect(decodeCbor(Buffer.from(list.subarray(12)))).toEqual([
    '1.5.2',
    [
      ['0', 1],
      ['1', 32],
    ],
    [
      ['', '仲裁', '0'],
      ['仲裁!', '仲者', '1'],
      ['仲者!', '行政', '2'],
    ],
    [],
    [],
    [],
  ]);
});
