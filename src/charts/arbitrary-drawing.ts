import fc from 'fast-check';
import type { Drawing } from './drawing.ts';
import type { Comparator, Figure } from './figure.ts';
import { provincePlaces } from './province-places.ts';
import type { RowData } from './rows/row-data.ts';

// For tests: drawings of invented data, with ties, targets, open ends, ranges, missing and small samples.

const words: Readonly<Record<Comparator, (text: string) => string>> = {
  '=': (text) => text,
  '>': (text) => `${text}余`,
  '>=': (text) => `${text}以上`,
  '<': (text) => `不足${text}`,
  '<=': (text) => `${text}以内`,
  '~<': (text) => `近${text}`,
  '~': (text) => `约${text}`,
};

/** A figure with few values, so that ties are common; a count may be large. */
export function arbitraryFigure(unit: string, most: number): fc.Arbitrary<Figure> {
  return fc
    .record({
      value: fc.oneof(fc.constantFrom(0, 1, 30, 98.3, 100), fc.integer({ min: 0, max: most })),
      comparator: fc.constantFrom<Comparator>('=', '=', '=', '>', '>=', '<', '<=', '~<', '~'),
      incomparable: fc.constantFrom(undefined, undefined, '口径不同', '期间不同', '目标值'),
      sample: fc.constantFrom(undefined, undefined, '3件'),
      period: fc.constantFrom(undefined, '2023年', '2024年'),
      isRange: fc.boolean(),
    })
    .map(({ value, comparator, isRange, ...rest }) => ({
      ...rest,
      value,
      comparator,
      unit,
      printed: isRange && unit !== '%' ? `${value}至${value + 2}${unit}` : words[comparator](`${value}${unit}`),
      href: '#i01',
      sentence: `报了${value}${unit}。`,
    }));
}

/** Rows of figures, some without any, some with an earlier value; up to nine. */
export function arbitraryRows(unit: string, most: number): fc.Arbitrary<readonly RowData[]> {
  const figure = arbitraryFigure(unit, most);
  const row = fc.record({
    label: fc.constantFrom('云州市', '青岭县', '白沙镇', '“<一窗>”通办率'),
    figure: fc.option(figure, { nil: undefined, freq: 4 }),
    earlier: fc.option(figure, { nil: undefined, freq: 1 }),
  });
  return fc
    .array(row, { maxLength: 9 })
    .map((rows) => rows.map((one, index) => ({ ...one, id: `r${index}`, earlier: one.figure && one.earlier })));
}

const head = (id: string) => ({ id, label: `${id}名` });

/** A drawing of any kind. */
export const arbitraryDrawing: fc.Arbitrary<Drawing> = fc.oneof(
  fc.record({ sameMeasure: fc.boolean(), rows: arbitraryRows('%', 100) }).map(({ sameMeasure, rows }): Drawing => ({
    kind: 'shares',
    data: { subject: '调解率', sameMeasure, rowName: '地区', first: 'r0', rows },
  })),
  fc
    .record({ sameMeasure: fc.boolean(), rows: arbitraryRows('件', 3_000_000) })
    .map(({ sameMeasure, rows }): Drawing => ({
      kind: 'counts',
      data: { subject: '收案数', sameMeasure, rowName: '地区', first: 'r0', rows },
    })),
  arbitraryRows('天', 90).map((rows): Drawing => ({
    kind: 'change',
    data: { subject: '办理时限', rowName: '指标', unit: '天', rows },
  })),
  fc
    .record({ parts: fc.array(arbitraryFigure('件', 50), { maxLength: 5 }), rest: fc.integer({ min: 1, max: 80 }) })
    .map(({ parts, rest }): Drawing => {
      const total = parts.reduce((sum, { value }) => sum + value, 0) + (rest % 4 === 0 ? 0 : rest);
      const value = Math.max(total, 1);
      const whole = { value, comparator: '=', printed: `${value}件`, unit: '件', href: '#i01' } as const;
      return {
        kind: 'whole',
        data: {
          subject: '云州市',
          rowName: '部分',
          whole: { ...head('w'), figure: whole },
          parts: parts.map((figure, index) => ({ ...head(`p${index}`), figure })),
        },
      };
    }),
  fc
    .array(
      fc.record({
        lane: fc.constantFrom('a', 'b'),
        year: fc.option(fc.integer({ min: 2016, max: 2026 }), { nil: undefined }),
      }),
      { maxLength: 12 },
    )
    .map((entries): Drawing => ({
      kind: 'timeline',
      data: {
        subject: '云州市',
        lanes: ['a', 'b'].map((id) => ({ id, name: id, counter: '个' })),
        entries: entries.map((entry) => ({ ...entry, label: '某事', href: '#h01' })),
      },
    })),
  fc
    .array(
      fc.record({
        row: fc.constantFrom('甲', '乙'),
        column: fc.constantFrom('率', '数', '额'),
        figure: arbitraryFigure('%', 100),
      }),
      {
        maxLength: 8,
      },
    )
    .map((cells): Drawing => ({
      kind: 'matrix',
      data: {
        subject: '两地三项指标',
        rowName: '地区',
        counter: '地',
        rows: ['甲', '乙'].map(head),
        columns: ['率', '数', '额'].map(head),
        cells,
      },
    })),
  fc
    .array(
      fc.array(fc.record({ year: fc.integer({ min: 2019, max: 2024 }), figure: arbitraryFigure('%', 100) }), {
        maxLength: 5,
      }),
      { maxLength: 5 },
    )
    .map((panels): Drawing => ({
      kind: 'panels',
      data: {
        subject: '出庭率',
        panelName: '地区',
        counter: '地',
        unit: '%',
        panels: panels.map((points, index) => ({
          ...head(`p${index}`),
          points: [...new Map(points.map((point) => [point.year, point])).values()],
        })),
      },
    })),
  fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 34, maxLength: 34 }).map((counts): Drawing => ({
    kind: 'tiles',
    data: {
      counted: '案例',
      tiles: provincePlaces.map(({ code }, index) => ({ code, count: counts[index] ?? 0, href: '#' })),
    },
  })),
);
