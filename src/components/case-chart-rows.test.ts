import { describe, expect, test } from 'vitest';
import { caseFixture, figureFixture } from '../queries/case-fixture.ts';
import { sharedPeriod } from '../queries/shared-period.ts';
import { caseChartRows } from './case-chart-rows.ts';
import { caseSubject } from './case-subject.ts';

const threeYears = { label: '近三年', start: '2018', end: '2020' };
const entryOf = (...given: readonly object[]) =>
  caseFixture({
    region: { code: '210200', name: '大连市', parent: '210000', level: 'prefecture' },
    period: { label: '2020年', start: '2020', end: '2020', type: 'year' },
    indicators: given.map((more, index) => figureFixture({ id: `i0${index + 1}`, ...more })),
  });
const captionOf = (entry: ReturnType<typeof entryOf>) => caseSubject(entry, sharedPeriod(entry, entry.indicators));
const periodsOf = (rows: ReturnType<typeof caseChartRows>) => rows.map(({ figure }) => figure?.period);

describe('a chart of a case', () => {
  test('says the year in its caption, and in no row, where all figures share it', () => {
    const entry = entryOf({}, {});
    expect(captionOf(entry)).toBe('大连市2020年');
    expect(periodsOf(caseChartRows(entry, entry.indicators))).toEqual([undefined, undefined]);
  });

  test('says the time in each row, and no year in its caption, where one figure differs', () => {
    const entry = entryOf({}, { period: threeYears });
    expect(captionOf(entry)).toBe('大连市');
    expect(periodsOf(caseChartRows(entry, entry.indicators))).toEqual(['2020年', '近三年（2018年至2020年）']);
  });

  test('draws a rate of a part of the year hollow, and no other', () => {
    const quarter = { label: '第三季度', start: '2020-07', end: '2020-09' };
    const entry = entryOf({ unit: '%', value: 90 }, { unit: '%', value: 80, period: quarter }, { period: quarter });
    expect(caseChartRows(entry, entry.indicators).map(({ figure }) => figure?.incomparable)).toEqual([
      undefined,
      '只是部分时期',
      undefined,
    ]);
  });

  test('says a scope only where the name does not', () => {
    const entry = entryOf({ scope: '市本级' }, { name: '市本级收案数', scope: '市本级' });
    expect(caseChartRows(entry, entry.indicators).map(({ figure }) => figure?.scope)).toEqual(['市本级', undefined]);
  });

  test('gives time and scope of every row to the download', () => {
    const entry = entryOf({ name: '市本级收案数', scope: '市本级' });
    const [row] = caseChartRows(entry, entry.indicators);
    expect([row?.figure?.period, row?.figure?.scope]).toEqual([undefined, undefined]);
    expect(row?.figure?.alone).toEqual({ period: '2020年', scope: '市本级' });
  });
});
