import { expect, test } from 'vitest';
import { sampleFigure } from '../sample-figure.ts';
import { rowsToTable } from './rows-to-table.ts';
import { tableToCsv } from './table-to-csv.ts';

const rows = [
  {
    id: 'a',
    label: '调解率',
    figure: sampleFigure('近100%', 100, { comparator: '~<', href: '#i02', sentence: '他说：“已近100%”，\n仍在升。' }),
    earlier: sampleFigure('50%', 50, { period: '2020年' }),
  },
  { id: 'b', label: '撤诉率' },
];

test('a chart of rows becomes a table in which the printed figure leads to its evidence', () => {
  const { columns, rows: lines } = rowsToTable({ rowName: '指标', rows });
  expect(columns.filter(({ downloadOnly }) => !downloadOnly).map(({ name }) => name)).toEqual(['指标', '数值', '时间']);
  expect(lines.map(([label, value]) => [label?.text, value?.text, value?.href])).toEqual([
    ['调解率（原）', '50%', '/cases/fz-330100-2024-001/#i01'],
    ['调解率', '近100%', '#i02'],
    ['撤诉率', '未见报告', undefined],
  ]);
});

test('every row of the table has a cell for every column', () => {
  const { columns, rows: lines } = rowsToTable({ rowName: '指标', rows });
  expect(new Set(lines.map((line) => line.length))).toEqual(new Set([columns.length]));
});

test('CSV begins with a byte order mark, quotes what must be quoted, and holds number, relation and sentence', () => {
  const csv = tableToCsv(rowsToTable({ rowName: '指标', rows }));
  expect(csv.startsWith('\uFEFF指标,数值,时间,')).toBe(true);
  expect(csv).toContain('调解率,近100%,,,,,100,%,略小于,"他说：“已近100%”，\n仍在升。",,#i02\n');
  expect(csv.endsWith('\n')).toBe(true);
});
