import { describe, expect, test } from 'vitest';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { indicatorEntries } from './indicator-entries.ts';
import { indicatorGroups } from './indicator-groups.ts';
import { liveExample } from './live-example.ts';

const rate = { canonical: 'head-appearance-rate', unit: '%', value: 98, valueText: '98', kind: 'outcome' };
const place = (code: string, name: string) => ({ code, name, parent: '210000', level: 'prefecture' });
const year = (number: number) => ({ label: `${number}年`, start: String(number), end: String(number) });

describe('the values of an indicator', () => {
  test('stand by region and year, with no ranking', () => {
    const cases = [
      caseFixture({
        region: place('210200', '大连市'),
        period: year(2024),
        indicators: [figureFixture({ ...rate, value: 91 })],
      }),
      caseFixture({
        region: place('210100', '沈阳市'),
        period: year(2024),
        indicators: [figureFixture({ ...rate, value: 80 })],
      }),
      caseFixture({
        region: place('210100', '沈阳市'),
        period: year(2023),
        indicators: [figureFixture({ ...rate, value: 99 })],
      }),
    ];
    const [entry] = indicatorEntries(cases);
    expect(entry?.rows.map((row) => [row.entry.region?.name, row.year])).toEqual([
      ['沈阳市', 2023],
      ['沈阳市', 2024],
      ['大连市', 2024],
    ]);
    expect(entry?.rows.flatMap(({ cautions }) => cautions)).toEqual([]);
  });

  test.each([
    ['a target', { kind: 'target', tier: 'target' }, ['kind']],
    ['a quarter', { period: { label: '2024年第三季度', start: '2024-07', end: '2024-09' } }, ['period']],
    ['a part of the region', { scope: '市本级' }, ['scope']],
    ['the whole city, said so', { scope: '全市' }, []],
    ['a growth rate of part of a year', { kind: 'growth', period: { label: '2024年上半年' } }, ['kind', 'period']],
    ['a time that names no year', { period: { label: '上半年' } }, ['time']],
    ['what stands at a point in time', { period: { label: '截至2024年6月', asOf: '2024-06' } }, []],
  ])('carry the cautions of %s', (_, given, cautions) => {
    const entry = caseFixture({ period: year(2024), indicators: [figureFixture({ ...rate, ...given })] });
    expect(indicatorEntries([entry])[0]?.rows[0]?.cautions).toEqual(cautions);
  });

  test('take the time of the case where the figure gives none, and say so where neither does', () => {
    const [known] = indicatorEntries([caseFixture({ period: year(2024), indicators: [figureFixture(rate)] })]);
    const [unknown] = indicatorEntries([caseFixture({ indicators: [figureFixture(rate)] })]);
    expect(known?.rows[0]?.period?.label).toBe('2024年');
    expect(unknown?.rows[0]?.cautions).toEqual(['time']);
  });

  test('leave out figures without a canonical indicator; measures without a value are listed as unreported', () => {
    const entries = indicatorEntries([caseFixture({ indicators: [figureFixture()] })]);
    expect(entries).toEqual([]);
    expect(indicatorGroups(entries).every(({ reported }) => reported.length === 0)).toBe(true);
    expect(indicatorGroups(entries).flatMap(({ unreported }) => unreported)).toHaveLength(118);
  });
});

describe('the live example', () => {
  test('is the measure of most regions, each with its latest value', () => {
    const cases = [
      caseFixture({
        region: place('210100', '沈阳市'),
        period: year(2024),
        indicators: [figureFixture(rate), figureFixture({ canonical: 'reco-received' })],
      }),
      caseFixture({
        region: place('210100', '沈阳市'),
        period: year(2023),
        indicators: [figureFixture({ ...rate, value: 70 })],
      }),
      caseFixture({ region: place('210200', '大连市'), period: year(2024), indicators: [figureFixture(rate)] }),
    ];
    const example = liveExample(cases);
    expect(example?.entry.indicator.id).toBe('head-appearance-rate');
    expect(example?.rows.map(({ year: of, indicator }) => [of, indicator.value])).toEqual([
      [2024, 98],
      [2024, 98],
    ]);
  });

  test('prefers a share that two regions report to a count that more do', () => {
    const count = figureFixture({ id: 'i02', canonical: 'reco-received' });
    const cases = [
      caseFixture({ region: place('210100', '沈阳市'), indicators: [figureFixture(rate), count] }),
      caseFixture({ region: place('210200', '大连市'), indicators: [figureFixture(rate), count] }),
      caseFixture({ region: place('210300', '鞍山市'), indicators: [count] }),
    ];
    expect(liveExample(cases)?.entry.indicator.id).toBe('head-appearance-rate');
  });

  test('is nothing in an empty library, and in one that holds only targets', () => {
    const target = figureFixture({ ...rate, kind: 'target', tier: 'target' });
    expect(liveExample([])).toBeUndefined();
    expect(liveExample([caseFixture({ indicators: [target] })])).toBeUndefined();
  });
});
