import { expect, test } from 'vitest';
import { orderColumns } from './order-columns.ts';
import type { PdfLine } from './pdf-lines.ts';

const size = 10;

function line(y: number, left: number, text: string): PdfLine {
  const cells = [{ text, left, right: left + text.replaceAll(' ', '').length * size }];
  return { page: 1, left, right: cells[0]?.right ?? left, y, size, font: 'serif', cells };
}

/** Ten characters that fill a column, told apart by their first two. */
function fullLine(column: string, row: number, left: number): PdfLine {
  return line(600 - row * 15, left, `${column}${row}法治政府建设稳步推`.slice(0, 10));
}

function textsOf(lines: readonly PdfLine[]): string[] {
  return lines.map(({ cells }) => cells.map(({ text }) => text).join('|'));
}

const rows = [0, 1, 2, 3, 4, 5];

test('columns are read one after the other, below the headline that goes across', () => {
  const drawnByRow = rows.flatMap((row) => [fullLine('甲', row, 50), fullLine('乙', row, 170)]);
  const ordered = orderColumns([
    line(650, 60, '执法有尺度企业有温度群众有感受社会有'),
    line(630, 90, '本报记者'),
    ...drawnByRow,
  ]);
  expect(textsOf(ordered).map((text) => text.slice(0, 2))).toEqual([
    '执法',
    '本报',
    ...rows.map((row) => `甲${row}`),
    ...rows.map((row) => `乙${row}`),
  ]);
  expect(ordered.at(-1)?.column).toMatchObject({ left: 170 });
});

test('a line that was drawn across the gutter is cut there', () => {
  const merged = rows.map((row) => {
    const [one, other] = [fullLine('甲', row, 50), fullLine('乙', row, 170)];
    return { ...one, right: other.right, cells: [...one.cells, ...other.cells] };
  });
  expect(textsOf(orderColumns(merged)).map((text) => text.slice(0, 2))).toEqual([
    ...rows.map((row) => `甲${row}`),
    ...rows.map((row) => `乙${row}`),
  ]);
});

test.each([
  ['a page of one column', rows.map((row) => fullLine('甲', row, 50))],
  ['a table', rows.flatMap((row) => [line(600 - row * 15, 50, '县区'), line(600 - row * 15, 200, `${row}`)])],
])('%s stays as it is', (_, lines) => {
  expect(orderColumns(lines)).toBe(lines);
});
