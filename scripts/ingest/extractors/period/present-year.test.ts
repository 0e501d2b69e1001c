import { expect, test } from 'vitest';
import { articleOf } from '../__fixtures__/article-of.ts';
import { presentYear } from './present-year.ts';

const period = { label: '2024年', start: '2024', end: '2024', type: 'year' } as const;
const article = articleOf(['去年，云州市收到申请73件。']);

test('who is asked in spring speaks of the year before as 去年', () => {
  const context = { sourceType: 'interview', published: '2025-02-18', publishedBasis: 'stated', period } as const;
  expect(presentYear(article, context)).toBe(2025);
});

test('without a date of publication a year to come that the text names is the present one', () => {
  const spoken = articleOf(['去年，云州市收到申请73件。2025年，我们的目标是80件。']);
  expect(presentYear(spoken, { sourceType: 'interview', period })).toBe(2025);
  expect(presentYear(article, { sourceType: 'interview', period })).toBeUndefined();
});

test('a report speaks of its own year', () => {
  expect(presentYear(article, { sourceType: 'annual-report', published: '2025-02-18', period })).toBeUndefined();
});
