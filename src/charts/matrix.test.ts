import { describe, expect, test } from 'vitest';
import { matrixCaption } from './matrix-caption.ts';
import { type MatrixCell, placeMatrix } from './matrix-chart.ts';
import { sampleFigure } from './sample-figure.ts';
import { matrixEntries } from './tables/matrix-entries.ts';
import { findingText } from './words/finding-text.ts';

const head = (id: string) => ({ id, label: `${id}的名` });
const cell = (row: string, column: string, value: number, unit = '%'): MatrixCell => ({
  row,
  column,
  figure: sampleFigure(`${value}${unit}`, value, { unit }),
});
const data = (...cells: readonly MatrixCell[]) => ({
  subject: '两地两项指标',
  rowName: '地区',
  counter: '地',
  rows: [head('甲'), head('乙')],
  columns: [head('率'), head('数')],
  cells,
});

describe('placeMatrix', () => {
  test('leaves a cell empty where nothing is reported and holds several figures where there are several', () => {
    const { rows } = placeMatrix(data(cell('甲', '率', 10), cell('甲', '率', 20)), new Set());
    expect(rows.map(({ cells }) => cells.map((figures) => figures.length))).toEqual([
      [2, 0],
      [0, 0],
    ]);
  });

  test('draws shares on a rail and other figures as words alone', () => {
    const { rows } = placeMatrix(
      data(cell('甲', '率', 0), cell('甲', '数', 12, '件'), cell('乙', '率', 136)),
      new Set(),
    );
    expect(rows[0]?.cells[0]?.[0]?.marks.at(-1)).toMatchObject({ glyph: 'dot', x: 0 });
    expect(rows[0]?.cells[1]?.[0]?.marks).toEqual([]);
    expect(rows[1]?.cells[0]?.[0]?.marks).toEqual([]);
  });
});

describe('matrixCaption', () => {
  const said = (...cells: readonly MatrixCell[]) => findingText(matrixCaption(data(...cells)));

  test('says how far it is filled and what is found most', () => {
    expect(said(cell('甲', '率', 10), cell('乙', '率', 20), cell('甲', '数', 3, '件'))).toBe(
      '两地两项指标：4格里3格有数，2地都报的是率的名；空格是未见报告，不等于没有。',
    );
    expect(said(cell('甲', '率', 10))).toContain('报得最多的是率的名（1地）');
  });

  test('names two columns that are reported as often, and counts more', () => {
    const columns = ['率', '数', '额', '比'].map(head);
    const of = (...cells: readonly MatrixCell[]) => findingText(matrixCaption({ ...data(...cells), columns }));
    expect(of(cell('甲', '率', 1), cell('乙', '额', 2))).toContain('，报得最多的是率的名、额的名（各1地）；');
    expect(of(cell('甲', '率', 1), cell('乙', '额', 2), cell('乙', '数', 2))).toContain('率的名等3项（各1地）；');
  });

  test('counts a cell with two figures once, and names no column where all are equal', () => {
    expect(said(cell('甲', '率', 10), cell('甲', '率', 20), cell('乙', '数', 3, '件'))).toBe(
      '两地两项指标：4格里2格有数。',
    );
    expect(said()).toBe('两地两项指标：4格都未见报告。');
  });
});

test('its figures stand one under another, and those that are not reported too', () => {
  const entries = matrixEntries(data(cell('甲', '率', 10)));
  expect(entries.map(({ label, figure }) => `${label} ${figure?.printed}`)).toEqual([
    '甲的名·率的名 10%',
    '甲的名·数的名 undefined',
    '乙的名·率的名 undefined',
    '乙的名·数的名 undefined',
  ]);
});
