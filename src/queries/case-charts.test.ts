import { expect, test } from 'vitest';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { firstFigure } from './first-figure.ts';
import { isPartOfYear } from './is-part-of-year.ts';

const entryOf = (headline: readonly string[], results: readonly string[]) =>
  caseFixture({
    indicators: ['i01', 'i02', 'i03'].map((id) => figureFixture({ id })),
    practices: [
      { id: 'p01', name: '巡回办案', kind: 'mechanism', results: [...results], evidence: { quote: '巡回办案' } },
    ],
    headline: [...headline],
  });

test.each([
  ['the editor put first', ['i03', 'i01'], ['i02'], 'i03'],
  ['a practice names, where the editor chose none', [], ['i02', 'i01'], 'i02'],
  ['nobody names', [], [], undefined],
])('a chart of a case may name the figure that %s', (_, headline, results, id) => {
  const entry = entryOf(headline, results);
  expect(firstFigure(entry, entry.indicators)?.id).toBe(id);
});

test.each([
  [{ label: '第三季度', start: '2024-07', end: '2024-09' }, true],
  [{ label: '2024年第三季度' }, true],
  [{ label: '2024年前五月', start: '2024-01', end: '2024-05' }, true],
  [{ label: '2024年', start: '2024', end: '2024' }, false],
  [{ label: '2024年', start: '2024-01-01', end: '2024-12-31' }, false],
  [{ label: '近三年', start: '2022-03', end: '2024-06' }, false],
  [{ label: '截至2024年6月', asOf: '2024-06' }, false],
  [undefined, false],
])('a period %j is a part of a year: %s', (period, isPart) => {
  expect(isPartOfYear(period)).toBe(isPart);
});
