import { describe, expect, test } from 'vitest';
import type { Period } from '../domain/period.ts';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { isKnownPeriod } from './is-known-period.ts';
import { ownPeriod } from './own-period.ts';
import { sharedPeriod } from './shared-period.ts';
import { unsaidScope } from './unsaid-scope.ts';

const year = (label: string): Period => ({ label, start: '2020', end: '2020', type: 'year' });
const threeYears: Period = { label: '近三年', start: '2018', end: '2020', type: 'range' };
const unknown: Period = { label: '时期未写明' };
const entryOf = (period: Period | undefined, ...periods: readonly (Period | undefined)[]) =>
  caseFixture({
    ...(period && { period }),
    indicators: periods.map((own, index) => figureFixture({ id: `i0${index + 1}`, ...(own && { period: own }) })),
  });

describe('the period of a figure', () => {
  test.each([
    ['the case’s own', undefined, undefined],
    ['the same year in other words', year('2020年度'), undefined],
    ['longer than the case’s', threeYears, '近三年'],
    ['not told', unknown, '时期未写明'],
  ])('is said where it is not that of the case: %s', (_, period, label) => {
    const entry = entryOf(year('2020年'), period);
    expect(entry.indicators.map((indicator) => ownPeriod(entry, indicator)?.label)).toEqual([label]);
  });

  test.each([
    [year('2020年'), true],
    [{ label: '第三季度', start: '2020-07', end: '2020-09' }, true],
    [{ label: '2020年第三季度' }, true],
    [{ label: '二〇二〇年' }, true],
    [unknown, false],
    [{ label: '年均（未写年份）' }, false],
    [undefined, false],
  ])('is known by its dates or by a year in its words: %j', (period, isKnown) => {
    expect(isKnownPeriod(period)).toBe(isKnown);
  });
});

describe('the time that figures share', () => {
  const sharedIn = (entry: ReturnType<typeof caseFixture>) => sharedPeriod(entry, entry.indicators)?.label;

  test('is the case’s where all speak of it', () => {
    expect(sharedIn(entryOf(year('2020年'), undefined, year('2020年度')))).toBe('2020年');
  });

  test('is their own where all have the same', () => {
    expect(sharedIn(entryOf(year('2020年'), threeYears, threeYears))).toBe('近三年');
  });

  test('is none where one differs, or where it is not known', () => {
    expect(sharedIn(entryOf(year('2020年'), undefined, threeYears))).toBeUndefined();
    expect(sharedIn(entryOf(year('2020年'), unknown, unknown))).toBeUndefined();
    expect(sharedIn(entryOf(undefined, undefined))).toBeUndefined();
  });
});

test.each([
  ['市本级', '收案数', '市本级'],
  ['市本级', '市本级收案数', undefined],
  ['“云上”行动', '云上行动普法课堂数', undefined],
  ['青岭县“云上”行动', '“云上”行动普法课堂数', '青岭县“云上”行动'],
  [undefined, '收案数', undefined],
])('a scope %s is said beside the name %s only where the name does not say it', (scope, name, said) => {
  expect(unsaidScope({ name, scope })).toBe(said);
});
