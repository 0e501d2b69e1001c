import { expect, test } from 'vitest';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { comparedRegions } from './compared-regions.ts';
import { regionComparison } from './region-comparison.ts';
import { regionEntries } from './region-entries.ts';

/** A case of a region that reports the given canonical indicators. */
function caseOf(code: string, ...indicators: readonly string[]) {
  return caseFixture({
    id: `fz-${code}-2024-001`,
    region: { code, name: `地区${code}`, level: 'prefecture' },
    period: { label: '2024年', start: '2024-01-01', end: '2024-12-31', type: 'year' },
    indicators: indicators.map((canonical, index) => figureFixture({ id: `i0${index + 1}`, canonical })),
  });
}

const codes = (pairs: ReturnType<typeof comparedRegions>) =>
  pairs.map((pair) => pair.map(({ region }) => region.code).join('-'));

test('regions that share nothing are no pair', () => {
  const entries = regionEntries([
    caseOf('210100', 'mediators'),
    caseOf('210200', 'lawyers'),
    caseOf('370100', 'lawyers'),
  ]);
  expect(codes(comparedRegions(entries))).toEqual(['210200-370100']);
});

test('the number of pairs grows with the regions, not with its square', () => {
  const prefectures = ['1300', '1400', '2100', '3700'].flatMap((province) =>
    Array.from({ length: 10 }, (_, index) => `${province.slice(0, 2)}${String(index + 1).padStart(2, '0')}00`),
  );
  const pairs = comparedRegions(regionEntries(prefectures.map((code) => caseOf(code, 'lawyers'))));
  expect(pairs.length).toBeLessThanOrEqual(prefectures.length * 6);
});

test('a row has one cell for each region, empty where it reports nothing, and what both report comes first', () => {
  const comparison = regionComparison(
    regionEntries([caseOf('210100', 'lawyers', 'mediators'), caseOf('210200', 'lawyers')]).filter(
      ({ own }) => own.length > 0,
    ),
  );
  const rows = comparison.figures.map(({ indicator, cells }) => [indicator.id, ...cells.map(({ length }) => length)]);
  expect(rows).toEqual([
    ['lawyers', 1, 1],
    ['mediators', 1, 0],
  ]);
});
