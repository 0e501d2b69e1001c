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

test.each([
  ['云州市中级人民法院工作报告', '——2023年2月9日在云州市第十七届人民代表大会第三次会议上', '2022'],
  ['2026年青岭县政府工作报告', '2026年1月14日在青岭县第十届人民代表大会第四次会议上', '2025'],
  ['青岭县人民检察院工作报告', '——2021年12月16日在青岭县第十届人民代表大会第一次会议上', '2021'],
])('of %s %s ends with %s', (title, subtitle, year) => {
  expect(extractPeriod(articleOf(['审结案件50件。'], { title, subtitle }), {})).toMatchObject({
    start: year,
    end: year,
  });
});

test.each([
  ['云州市2021年1—6月审判工作通报', '2021-01', '2021-06'],
  ['青岭县2023年前三季度行政复议情况', '2023-01', '2023-09'],
  ['二〇二三年度行政复议工作情况', '2023', '2023'],
])('of %s is that part of the year', (title, start, end) => {
  expect(extractPeriod(articleOf(['审结案件50件。'], { title }), {})).toMatchObject({ start, end });
});

test('passes over a year that is only to come', () => {
  const article = articleOf([
    '2025年是“八五”普法收官之年，条例已列入2025年立法计划。2024年，云州市收到申请73件，离2025年80件的目标不远。',
  ]);
  const context = { sourceType: 'interview', published: '2025-02-18', publishedBasis: 'stated' } as const;
  expect(extractPeriod(article, context)).toMatchObject({ start: '2024', end: '2024' });
});
