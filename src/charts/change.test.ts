import { describe, expect, test } from 'vitest';
import { changeCaption } from './change-caption.ts';
import { placeChange } from './change-chart.ts';
import type { Comparator } from './figure.ts';
import type { RowData } from './rows/row-data.ts';
import { sampleFigure } from './sample-figure.ts';
import { findingText } from './words/finding-text.ts';

const days = (value: number, comparator: Comparator = '=') =>
  sampleFigure(`${value}天`, value, { unit: '天', comparator });
const change = (rows: readonly RowData[], unit = '天') => ({ subject: '云州市办理时限', rowName: '事项', unit, rows });
const ticks = (data: Parameters<typeof placeChange>[0]) =>
  placeChange(data, new Set()).axis.ticks.flatMap((tick) =>
    tick.kind === 'label' ? [`${tick.x} ${tick.before}`] : [],
  );

describe('placeChange', () => {
  test('begins its axis at zero and ends it at a round number', () => {
    const data = change([{ id: 'a', label: '审批', figure: days(38), earlier: days(95) }]);
    expect(ticks(data)).toEqual(['0 0', '20 20', '40 40', '60 60', '80 80', '100 100']);
    expect(placeChange(data, new Set()).groups[0]?.rows[0]?.marks[1]).toMatchObject({ x1: 95, x2: 38 });
  });

  test('lets percentages end at 100', () => {
    const figure = sampleFigure('40%', 40);
    expect(ticks(change([{ id: 'a', label: '网办率', figure }], '%')).at(-1)).toBe('100 100');
  });

  test('refuses negative values', () => {
    expect(() => placeChange(change([{ id: 'a', label: '增幅', figure: days(-2) }]), new Set())).toThrow(RangeError);
  });
});

describe('changeCaption', () => {
  const said = (rows: readonly RowData[]) => findingText(changeCaption(change(rows)));

  test('says one change with the way it went', () => {
    expect(said([{ id: 'a', label: '审批', figure: days(1), earlier: days(30) }])).toBe(
      '云州市办理时限：审批由30天降到1天。',
    );
  });

  test('counts ways and names the change that is largest for its size', () => {
    expect(
      said([
        { id: 'a', label: '审批', figure: days(60), earlier: days(100) },
        { id: 'b', label: '登记', figure: days(1), earlier: days(30) },
        { id: 'c', label: '审理', figure: days(46), earlier: days(40) },
        { id: 'd', label: '开办', figure: days(2), earlier: days(2) },
        { id: 'e', label: '注销', figure: days(2) },
      ]),
    ).toBe('云州市办理时限：4项中1项上升、2项下降、1项未变，变化最大的是登记由30天降到1天。');
  });

  test('claims no way where an open end leaves it open', () => {
    expect(said([{ id: 'a', label: '审批', figure: days(50, '~<'), earlier: days(48) }])).toBe(
      '云州市办理时限：审批由48天变为50天。',
    );
    expect(said([{ id: 'a', label: '审批', figure: days(100), earlier: days(50, '<') }])).toBe(
      '云州市办理时限：审批由50天升到100天。',
    );
  });

  test('says where nothing can be compared', () => {
    expect(said([{ id: 'a', label: '审批', figure: days(1) }])).toBe('云州市办理时限：没有两个时间的数可比。');
  });
});
