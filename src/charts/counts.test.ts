import { describe, expect, test } from 'vitest';
import { countsCaption } from './counts-caption.ts';
import { placeCounts } from './counts-chart.ts';
import type { RowData } from './rows/row-data.ts';
import { sampleFigure } from './sample-figure.ts';
import { findingText } from './words/finding-text.ts';

const row = (id: string, label: string, value: number, printed: string, unit: string): RowData => ({
  id,
  label,
  figure: sampleFigure(printed, value, { unit }),
});
const counts = (rows: readonly RowData[]) => ({ subject: '云州市2024年', sameMeasure: false, rowName: '指标', rows });
const dots = (data: Parameters<typeof placeCounts>[0]) =>
  placeCounts(data, new Set()).groups.flatMap(({ heading, rows }) =>
    rows.map(({ id, marks }) => `${heading} ${id} ${marks.find((mark) => mark.kind === 'glyph')?.x ?? '-'}`),
  );
const ticks = (data: Parameters<typeof placeCounts>[0]) =>
  placeCounts(data, new Set()).axis.ticks.flatMap((tick) =>
    tick.kind === 'label' ? [`${tick.x} ${tick.before}`] : [],
  );

describe('placeCounts', () => {
  test('groups by unit, the largest first, each power of ten one step', () => {
    const data = counts([
      row('a', '甲', 10, '10件', '件'),
      row('b', '乙', 1000, '1000次', '次'),
      row('c', '丙', 10000, '1万件', '件'),
    ]);
    expect(dots(data)).toEqual(['单位：件 c 100', '单位：件 a 0', '单位：次 b 66.67']);
    expect(ticks(data)).toEqual(['0 10', '33.33 100', '66.67 1000', '100 1万']);
  });

  test('keeps the order given where the rows are one measure in several places', () => {
    const rows = [row('a', '青岭县', 10, '10件', '件'), row('b', '云州市', 1000, '1000件', '件')];
    expect(dots({ ...counts(rows), sameMeasure: true })).toEqual(['单位：件 a 0', '单位：件 b 100']);
  });

  test('stands zero before a break of the axis', () => {
    const data = counts([row('a', '甲', 0, '0件', '件'), row('b', '乙', 100, '100件', '件')]);
    expect(dots(data)).toEqual(['单位：件 b 14', '单位：件 a 0']);
    expect(ticks(data)[0]).toBe('0 0');
    expect(
      placeCounts(data, new Set()).axis.ticks.some((tick) => tick.kind === 'glyph' && tick.glyph === 'break'),
    ).toBe(true);
  });

  test('gives a single value an axis of two steps', () => {
    expect(ticks(counts([row('a', '甲', 300, '300件', '件')]))).toEqual(['0 100', '50 1000', '100 1万']);
  });

  test('names every second step where there are many', () => {
    const data = counts([row('a', '甲', 1, '1件', '件'), row('b', '乙', 230000000, '2.3亿元', '元')]);
    expect(ticks(data).map((tick) => tick.split(' ')[1])).toEqual(['1', '100', '1万', '100万', '1亿']);
  });

  test('puts what is not reported last', () => {
    expect(dots(counts([{ id: 'm', label: '丁' }, row('a', '甲', 10, '10件', '件')]))).toEqual([
      '单位：件 a 0',
      '没有报数 m -',
    ]);
  });

  test('refuses a negative count', () => {
    expect(() => placeCounts(counts([row('a', '甲', -1, '-1件', '件')]), new Set())).toThrow(RangeError);
  });
});

describe('countsCaption', () => {
  const said = (rows: readonly RowData[]) => findingText(countsCaption(counts(rows)));

  test('of several measures ranks nothing: it counts them and names the one put first', () => {
    const rows = [row('a', '甲', 1813000, '181.3万件', '件'), row('b', '乙', 2, '2件', '件')];
    expect(said(rows)).toBe('云州市2024年报出2个数，各说一件事，不比多少。');
    expect(findingText(countsCaption({ ...counts(rows), first: 'b' }))).toBe(
      '云州市2024年报出2个数，各说一件事，不比多少；先看乙（2件）。',
    );
  });

  test('of one measure in several places says between what they lie, and ranks nothing', () => {
    const hollow = row('c', '石湾区', 90, '90件', '件');
    const places = (rows: readonly RowData[]) =>
      findingText(countsCaption({ subject: '收案数', sameMeasure: true, rowName: '地区', rows }));
    const cities = [row('b', '青岭县', 300, '300件', '件'), row('a', '云州市', 1200, '1200余件', '件')];
    expect(places(cities)).toBe('收案数：2地报出2个数，从青岭县300件到云州市1200余件。');
    expect(
      places([
        ...cities,
        { ...hollow, figure: sampleFigure('90件', 90, { unit: '件', incomparable: '范围只是一部分' }) },
      ]),
    ).toBe('收案数：3地报出3个数，从石湾区90件到云州市1200余件；其中1个不宜对照，画作空心。');
    expect(places([hollow, { ...hollow, id: 'd' }])).toBe('收案数：1地报出2个数，都是90件。');
    expect(places([hollow])).toBe('收案数：石湾区90件。');
  });

  test('says a single count, or that there is none', () => {
    expect(said([row('a', '减免金额', 2.3e8, '2.3亿元', '元')])).toBe('云州市2024年：减免金额2.3亿元。');
    expect(said([])).toBe('云州市2024年：未见报告。');
  });
});
