import { expect, test } from 'vitest';
import { splitPinyin } from './split-pinyin.ts';

const syllables = new Set(['xi', 'an', 'xian', 'xing', 'zheng', 'fu', 'yi', 'ga', 'gan']);

test('letters are read as syllables, the fewest first', () => {
  expect(splitPinyin('fuyi', syllables)).toEqual([['fu', 'yi']]);
  expect(splitPinyin('xianan', syllables)).toEqual([
    ['xian', 'an'],
    ['xi', 'an', 'an'],
  ]);
});

test('a syllable that is only begun is left out', () => {
  expect(splitPinyin('xingzhengf', syllables)[0]).toEqual(['xing', 'zheng']);
});

test('what is no pinyin is not read', () => {
  expect(splitPinyin('xzfy', syllables)).toEqual([]);
});
