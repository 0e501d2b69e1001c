import { describe, expect, test } from 'vitest';
import type { RowData } from './rows/row-data.ts';
import { sampleFigure } from './sample-figure.ts';
import { shareDotsCaption } from './share-dots-caption.ts';
import { placeShareDots } from './share-dots-chart.ts';
import { findingText } from './words/finding-text.ts';
import { spokenIds } from './words/spoken-ids.ts';

const measures = (rows: readonly RowData[]) => ({ subject: '云州市2024年', sameMeasure: false, rowName: '指标', rows });
const places = (rows: readonly RowData[]) => ({ subject: '调解率', sameMeasure: true, rowName: '地区', rows });
const row = (id: string, label: string, value: number, more = {}): RowData => ({
  id,
  label,
  figure: sampleFigure(`${value}%`, value, more),
});

describe('placeShareDots', () => {
  test('keeps the order given and lays values against 100', () => {
    const { groups, axis } = placeShareDots(measures([row('b', '乙', 20), row('a', '甲', 80)]), new Set(['a']));
    expect(groups[0]?.rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(axis.ticks.map((tick) => tick.kind === 'label' && `${tick.x} ${tick.before}`)).toEqual([
      '0 0',
      '25 25',
      '50 50',
      '75 75',
      '100 100%',
    ]);
  });

  test('refuses what is no share', () => {
    expect(() => placeShareDots(measures([row('i17', '增幅', 136.6)]), new Set())).toThrow('i17 is 136.6%');
    expect(() => placeShareDots(measures([row('i18', '增幅', -3)]), new Set())).toThrow(RangeError);
  });
});

describe('shareDotsCaption', () => {
  const said = (data: Parameters<typeof shareDotsCaption>[0]) => findingText(shareDotsCaption(data));

  test('of several measures ranks nothing: it counts them and names the one put first', () => {
    const data = measures([row('a', '出庭率', 100), row('b', '调解率', 20), row('c', '纠错率', 18.1)]);
    expect(said(data)).toBe('云州市2024年报出3项比率，各说一件事，不比高低。');
    expect(said({ ...data, first: 'b' })).toBe('云州市2024年报出3项比率，各说一件事，不比高低；先看调解率（20%）。');
    expect(spokenIds(shareDotsCaption({ ...data, first: 'b' }))).toEqual(new Set(['b']));
  });

  test('of several measures counts those that are hollow', () => {
    const data = measures([row('a', '出庭率', 100), row('b', '调解率', 20, { incomparable: '只是部分时期' })]);
    expect(said(data)).toBe('云州市2024年报出2项比率，各说一件事，不比高低；1项不宜与其余对照，画作空心。');
  });

  test('of one measure names highest and lowest of those that may be compared', () => {
    const data = places([
      row('a', '云州市', 93.8),
      row('b', '青岭县', 71),
      row('c', '石湾区', 99, { incomparable: '口径不同' }),
    ]);
    expect(said(data)).toBe(
      '调解率：可比的2地中，报得最高的是云州市（93.8%），最低的是青岭县（71%）；另有1个不宜比较，画作空心。',
    );
  });

  test('counts figures, not places, where a place reports several years', () => {
    const years = [row('a', '云州市', 93, { period: '2023年' }), row('b', '云州市', 95, { period: '2024年' })];
    expect(said(places(years))).toContain('可比的2个数（时间不同）中');
  });

  test('counts those that share a place', () => {
    expect(said(places([row('a', '甲市', 90), row('b', '乙市', 90), row('c', '丙市', 50)]))).toContain(
      '甲市等2个（90%）',
    );
  });

  test('with a single figure says it, with the way from an earlier one', () => {
    const earlier = sampleFigure('不足50%', 50, { comparator: '<' });
    expect(said(measures([{ ...row('a', '调解率', 100), earlier }]))).toBe('云州市2024年：调解率由不足50%到100%。');
  });

  test('with no figure says that none is reported', () => {
    expect(said(places([{ id: 'a', label: '云州市' }]))).toBe('调解率：未见报告。');
  });

  test('ranks nothing where fewer than two may be compared', () => {
    expect(said(places([row('a', '甲市', 90), row('b', '乙市', 80, { incomparable: '目标值' })]))).toBe(
      '调解率：2个数里没有两个可以对照，口径或时间不同的画作空心。',
    );
  });
});
