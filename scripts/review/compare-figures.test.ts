import { expect, test } from 'vitest';
import { caseFixture, figureFixture } from '../../src/queries/case-fixture.ts';
import { compareFigures } from './compare-figures.ts';

const year = (label: number) => ({ label: `${label}年`, end: `${label}-12-31`, type: 'year' as const });

function closed(value: number, given: object = {}) {
  return figureFixture({ name: '行政复议审结数', canonical: 'reco-closed', value, valueText: String(value), ...given });
}

function compared(now: readonly object[], last: readonly object[], lastPeriod = year(2023)) {
  const of = (period: object, figures: readonly object[]) =>
    caseFixture({ period, indicators: figures.map((figure, index) => ({ ...figure, id: `i0${index + 1}` })) });
  return compareFigures(of(year(2024), now), of(lastPeriod, last)).map(({ measure, change, reason }) => ({
    measure,
    change,
    reason,
  }));
}

test('a count is told with its difference and the share of it', () => {
  expect(compared([closed(126)], [closed(120)])).toEqual([
    { measure: '行政复议审结数', change: { by: 6, unit: '件', percent: 5 }, reason: undefined },
  ]);
});

test('between shares lie percentage points, without the noise of binary fractions', () => {
  const rate = (value: number) =>
    figureFixture({ canonical: 'mediation-success-rate', unit: '%', kind: 'outcome', value });
  expect(compared([rate(97.5)], [rate(96.2)])).toEqual([
    { measure: '调解成功率', change: { by: 1.3, unit: '个百分点', percent: undefined }, reason: undefined },
  ]);
});

test('figures of other measures, of other scopes and without a measure are not compared', () => {
  expect(compared([closed(126, { scope: '市本级' })], [closed(120)])).toEqual([]);
  expect(compared([closed(126, { canonical: undefined })], [closed(120)])).toEqual([]);
  expect(compared([closed(126)], [closed(120, { canonical: 'reco-received' })])).toEqual([]);
  expect(compared([closed(126, { kind: 'target', tier: 'target' })], [closed(120)])).toEqual([]);
});

test('of a measure that a report gives twice nothing is compared', () => {
  expect(compared([closed(126), closed(80)], [closed(120)])).toEqual([]);
});

test('two figures that may not be subtracted stand beside each other with the reason', () => {
  const reasons = (now: object, last: object, period?: ReturnType<typeof year>) =>
    compared([now], [last], period).map(({ change, reason }) => [change, reason]);
  expect(reasons(closed(126), closed(12, { unit: '宗' }))).toEqual([[undefined, '单位不同']]);
  expect(reasons(closed(126, { valueMax: 130 }), closed(120))).toEqual([[undefined, '是区间']]);
  expect(reasons(closed(126, { comparator: '>' }), closed(120))).toEqual([[undefined, '不是准数']]);
  const growth = closed(5, { kind: 'growth', unit: '%' });
  expect(reasons(growth, growth)).toEqual([[undefined, '说的是增幅']]);
  const quarter = closed(30, { period: { label: '第三季度', type: 'range' } });
  expect(reasons(quarter, closed(120))).toEqual([[undefined, '时间长短不同']]);
  expect(reasons(quarter, quarter)).toEqual([[undefined, '不是整年的数']]);
});
