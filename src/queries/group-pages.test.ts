import { expect, test } from 'vitest';
import { groupPages } from './group-pages.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => index);

test('a register is cut through its groups, and a group that is cut keeps its title', () => {
  const pages = groupPages([
    { title: '获得', lines: lines(60) },
    { title: '推荐', lines: lines(20) },
  ]);
  expect(pages.map(({ items }) => items.map(({ title, lines: { length } }) => [title, length]))).toEqual([
    [['获得', 50]],
    [
      ['获得', 10],
      ['推荐', 20],
    ],
  ]);
});

test('a register without lines is one page without groups', () => {
  expect(groupPages([{ title: '获得', lines: [] }])).toEqual([{ items: [], page: 1, last: 1 }]);
});
