import { expect, test } from 'vitest';
import { articleOf } from './__fixtures__/article-of.ts';
import { extractPeriod } from './period.ts';

test('is the year of a report’s title, whatever years its text names', () => {
  const article = articleOf(['2025年将继续推进。'], { title: '关于2024年法治政府建设情况的报告' });
  expect(extractPeriod(article, {})).toEqual({ label: '2024年', start: '2024', end: '2024', type: 'year' });
});

test('runs from the start that a newspaper names up to its publication', () => {
  const article = articleOf(['2020年以来，云州市持续推进。']);
  const period = extractPeriod(article, { sourceType: 'newspaper', published: '2022-07-12', publishedBasis: 'stated' });
  expect(period).toEqual({ label: '2020年以来', start: '2020', end: '2022-07', type: 'since' });
});

test('is the year before where a text of January tells of no later one', () => {
  const period = extractPeriod(articleOf(['2023年，青岭县化解纠纷。']), {
    published: '2024-01-30',
    publishedBasis: 'stated',
  });
  expect(period).toMatchObject({ start: '2023', end: '2023' });
});

test('is the latest year told of where only the address gives a date', () => {
  const period = extractPeriod(articleOf(['2020年，云州市出庭率100%。']), {
    published: '2021-02',
    publishedBasis: 'url',
  });
  expect(period).toMatchObject({ start: '2020', end: '2020', type: 'year' });
});

test('is left open where nothing gives a date', () => {
  expect(extractPeriod(articleOf(['青岭县化解纠纷。']), {})).toBeUndefined();
});
