import { expect, test } from 'vitest';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { indicatorEntries } from './indicator-entries.ts';
import { indicatorPages } from './indicator-pages.ts';

test('the values of an indicator stand by fifty regions a page, all years of a region on one', () => {
  const figure = figureFixture({ canonical: 'reco-received' });
  const cases = Array.from({ length: 51 }, (_, index) => {
    const code = String(210100 + index);
    const region = { code, name: `第${index}区`, parent: '210000', level: 'prefecture' };
    return [2023, 2024].map((year) => caseFixture({ id: `fz-${code}-${year}-001`, region, indicators: [figure] }));
  }).flat();
  const [entry] = indicatorEntries(cases);
  if (entry === undefined) throw new Error('the fixture reports the indicator');
  const pages = indicatorPages(entry);
  expect(pages.map(({ page, last, items }) => [page, last, items.length])).toEqual([
    [1, 2, 100],
    [2, 2, 2],
  ]);
});
