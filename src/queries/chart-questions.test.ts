import { describe, expect, test } from 'vitest';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { indicatorEntries } from './indicator-entries.ts';
import { printedBaseline } from './printed-baseline.ts';
import { regionRecords } from './region-records.ts';
import { reportedMatrix } from './reported-matrix.ts';
import { smallSample } from './small-sample.ts';
import { statedWholes } from './stated-wholes.ts';
import { valueChanges } from './value-changes.ts';
import { yearsOfRegions } from './years-of-regions.ts';

const place = (code: string, name: string) => ({ code, name, parent: '210000', level: 'prefecture' });
const year = (number: number) => ({ label: `${number}年`, start: String(number), end: String(number), type: 'year' });
const rate = { canonical: 'head-appearance-rate', name: '出庭率', unit: '%', kind: 'outcome' };
const numbered = (given: readonly object[]) =>
  given.map((more, index) => figureFixture({ id: `i0${index + 1}`, ...more }));
const entryOf = (...given: readonly object[]) => caseFixture({ period: year(2024), indicators: numbered(given) });
const first = <Item>([item]: readonly Item[]): Item => {
  if (item === undefined) throw new Error('the fixture has one');
  return item;
};

describe('the earlier value that a text prints beside a result', () => {
  const before = { ...rate, kind: 'baseline', tier: 'secondary', value: 50, valueText: '50' };

  test('is the baseline of its measure, unit and scope', () => {
    const entry = entryOf({ ...rate, value: 90 }, before);
    expect(printedBaseline(entry, first(entry.indicators))?.id).toBe('i02');
    const other = entryOf({ ...rate, value: 90 }, { ...before, scope: '市本级' });
    expect(printedBaseline(other, first(other.indicators))).toBeUndefined();
  });

  test('is not guessed where there are two of either', () => {
    const twoResults = entryOf({ ...rate, value: 90 }, { ...rate, value: 91 }, before);
    const twoBaselines = entryOf({ ...rate, value: 90 }, before, before);
    for (const entry of [twoResults, twoBaselines])
      expect(printedBaseline(entry, first(entry.indicators))).toBeUndefined();
  });
});

describe('a whole that a text states', () => {
  const ratio = { ...rate, value: 40, ratio: { parts: ['i02'], wholes: ['i03', 'i04'] } };

  test('is what an editor found a rate to be computed from', () => {
    const [stated] = statedWholes(entryOf(ratio, { value: 40 }, { value: 60 }, { value: 40 }));
    expect(stated?.rate.id).toBe('i01');
    expect(stated?.wholes.map(({ id }) => id)).toEqual(['i03', 'i04']);
  });

  test.each([
    ['a part is not printed exactly', { value: 40, comparator: '>' }, { value: 60 }],
    ['the units differ', { value: 40, unit: '人' }, { value: 60 }],
    ['the parts are more', { value: 140 }, { value: 60 }],
  ])('is none where %s', (_, part, whole) => {
    expect(statedWholes(entryOf(ratio, part, whole, { value: 40 }))).toEqual([]);
  });
});

describe('a rate of few cases', () => {
  const sentence = '办结行政诉讼3件，胜诉率100%。';
  const told = { id: 'a01', type: 'tiny-sample', severity: 'note', description: '只出自3件。', quote: '胜诉率100%' };
  const given = numbered([
    { value: 3, valueText: '3', evidence: { quote: '诉讼3件', sentence } },
    { ...rate, value: 100, evidence: { quote: '胜诉率100%', sentence } },
  ]);

  test('says from how many, where an editor was told of it', () => {
    const entry = caseFixture({ indicators: given, anomalies: [told] });
    expect(entry.indicators.map((indicator) => smallSample(entry, indicator))).toEqual([undefined, '3件']);
  });

  test('says that they are few where the number is not printed, and nothing where nobody doubts it', () => {
    const entry = caseFixture({ indicators: given.slice(1), anomalies: [told] });
    expect(smallSample(entry, first(entry.indicators))).toBe('不到30件');
    expect(smallSample({ ...entry, anomalies: [] }, first(entry.indicators))).toBeUndefined();
  });
});

describe('what changed of a measure', () => {
  const changesOf = (...cases: readonly ReturnType<typeof caseFixture>[]) =>
    valueChanges(first(indicatorEntries(cases))).map(({ earlier, later }) => [
      earlier.indicator.value,
      later.indicator.value,
    ]);
  const of = (number: number, value: number, more: object = {}) =>
    caseFixture({
      id: `fz-210100-${number}-001`,
      region: place('210100', '沈阳市'),
      period: year(number),
      indicators: [figureFixture({ ...rate, value, ...more })],
    });

  test('lies between the first and the last year that may be compared', () => {
    expect(changesOf(of(2024, 93), of(2021, 80), of(2022, 85))).toEqual([[80, 93]]);
    expect(changesOf(of(2021, 80), of(2024, 93, { scope: '市本级' }))).toEqual([]);
  });

  test('else between a result and the value before it in its own text', () => {
    const before = { ...rate, kind: 'baseline', tier: 'secondary', value: 50, period: { label: '改革前' } };
    expect(changesOf(entryOf({ ...rate, value: 90, period: { label: '截至刊发' } }, before))).toEqual([[50, 90]]);
  });

  test('is nothing where one value stands alone', () => {
    expect(changesOf(of(2024, 93))).toEqual([]);
  });
});

describe('the years of a share', () => {
  const of = (number: number, ...given: readonly object[]) =>
    caseFixture({
      id: `fz-210100-${number}-001`,
      region: place('210100', '沈阳市'),
      period: year(number),
      indicators: numbered(given),
    });
  const yearsOf = (...cases: readonly ReturnType<typeof caseFixture>[]) =>
    yearsOfRegions(first(indicatorEntries(cases))).map(({ rows }) =>
      rows.map(({ year: of, indicator }) => [of, indicator.value]),
    );

  test('have one value each, the one that may be compared', () => {
    const both = of(2024, { ...rate, value: 80, scope: '市本级' }, { ...rate, value: 93 });
    expect(yearsOf(both, of(2022, { ...rate, value: 70 }))).toEqual([
      [
        [2022, 70],
        [2024, 93],
      ],
    ]);
  });

  test('are nothing where no region has two, and hold no targets', () => {
    const target = { ...rate, kind: 'target', tier: 'target', value: 100 };
    expect(yearsOf(of(2024, { ...rate, value: 93 }))).toEqual([]);
    expect(yearsOf(of(2024, { ...rate, value: 93 }), of(2022, target))).toEqual([]);
  });
});

describe('who reports what', () => {
  const of = (code: string, ...given: readonly object[]) =>
    caseFixture({
      id: `fz-${code}-2024-001`,
      region: place(code, `${code}市`),
      period: year(2024),
      indicators: numbered(given),
    });
  const count = { canonical: 'reco-received' };

  test('holds the measures that two regions report, and one value of each', () => {
    const matrix = reportedMatrix(
      indicatorEntries([
        of('210100', { ...rate, value: 90 }, { ...rate, value: 80, scope: '市本级' }, count),
        of('210200', { ...rate, value: 85 }),
      ]),
    );
    expect(matrix.indicators.map(({ id }) => id)).toEqual(['head-appearance-rate']);
    expect(matrix.cells.map(({ indicator }) => indicator.value)).toEqual([90, 85]);
  });

  test('keeps to what can be read at once, and says how much there is', () => {
    const cases = Array.from({ length: 30 }, (_, index) => of(String(210100 + index), { ...rate, value: 90 }, count));
    const { regions, totals, cells } = reportedMatrix(indicatorEntries(cases));
    expect(regions).toHaveLength(20);
    expect(totals).toEqual({ indicators: 2, regions: 30 });
    expect(cells).toHaveLength(40);
  });

  test('takes no target for a report', () => {
    const target = { ...rate, kind: 'target', tier: 'target', value: 100 };
    const entries = indicatorEntries([of('210100', target), of('210200', { ...rate, value: 85 })]);
    expect(reportedMatrix(entries).cells).toEqual([]);
  });
});

test('the records of a region are its cases, honours, claims and own documents, each with its year if it has one', () => {
  const evidence = { quote: '某事' };
  const entry = caseFixture({
    period: year(2024),
    honours: [
      { id: 'h01', name: '示范市', status: 'awarded', year: 2020, evidence },
      { id: 'h02', name: '示范市', status: 'nominated', evidence },
    ],
    firsts: [{ id: 'f01', claim: '全省率先', what: '设立评理点', evidence }],
    documents: [
      { id: 'd01', title: '评理点管理办法', date: '2023-05', role: 'issued', evidence },
      { id: 'd02', title: '某法', role: 'cited-law', evidence },
    ],
  });
  expect(regionRecords([entry]).map(({ kind, itemId, text, year: of }) => [kind, itemId, text, of])).toEqual([
    ['case', undefined, '云州市法治建设情况', 2024],
    ['awarded', 'h01', '示范市', 2020],
    ['other-honour', 'h02', '示范市', undefined],
    ['first', 'f01', '全省率先：设立评理点', undefined],
    ['document', 'd01', '《评理点管理办法》', 2023],
  ]);
});
