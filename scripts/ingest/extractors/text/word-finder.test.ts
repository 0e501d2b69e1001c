import { expect, test } from 'vitest';
import { wordFinder } from './word-finder.ts';

test('finds the words of each list, longest alternatives first as written, groups at the beginning included', () => {
  const find = wordFinder([
    ['review', '(?:行政)?复议|复核'],
    ['aid', '法律援助|援助'],
  ]);
  expect(find('行政复议与复议，法律援助')).toEqual([
    { key: 'review', start: 0, length: 4 },
    { key: 'review', start: 5, length: 2 },
    { key: 'aid', start: 8, length: 4 },
  ]);
});
