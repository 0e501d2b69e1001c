import { expect, test } from 'vitest';
import { splitPages } from './split-pages.ts';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

test('a list is cut into pages of fifty that hold each item once, in order', () => {
  const pages = splitPages(items(101));
  expect(pages.map(({ page, last, items: { length } }) => [page, last, length])).toEqual([
    [1, 3, 50],
    [2, 3, 50],
    [3, 3, 1],
  ]);
  expect(pages.flatMap((page) => page.items)).toEqual(items(101));
});

test('a list of fifty is one page, and an empty one is too', () => {
  expect(splitPages(items(50)).map(({ last }) => last)).toEqual([1]);
  expect(splitPages([])).toEqual([{ items: [], page: 1, last: 1 }]);
});
