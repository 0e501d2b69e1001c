import { expect, test } from 'vitest';
import { findPdfTable } from './find-pdf-table.ts';
import type { PdfLine } from './pdf-lines.ts';

const size = 12;

/** A line at a height, of cells at their left edges; a Chinese character is as wide as it is high, a digit half of it. */
function line(y: number, ...cells: readonly (readonly [left: number, text: string])[]): PdfLine {
  const placed = cells.map(([left, text]) => ({ text, left, right: left + widthOf(text) }));
  return {
    page: 1,
    left: placed[0]?.left ?? 0,
    right: placed.at(-1)?.right ?? 0,
    y,
    size,
    font: 'serif',
    cells: placed,
  };
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\d ]/.test(character) ? size / 2 : size), 0);
}

test('lines of as many cells are rows', () => {
  const lines = [
    line(700, [80, '项目'], [200, '数量']),
    line(680, [80, '受理'], [200, '124']),
    line(660, [80, '审结'], [200, '118']),
  ];
  expect(findPdfTable(lines, 0)).toEqual({
    rows: [
      ['项目', '数量'],
      ['受理', '124'],
      ['审结', '118'],
    ],
    lines: 3,
  });
});

test('wrapped cells are put together again, in whatever order they were drawn', () => {
  const lines = [
    line(700, [80, '县区'], [200, '受理'], [300, '做法']),
    line(675, [80, '青岭县'], [200, '124'], [300, '繁简分流']),
    line(650, [80, '清河区高新']),
    line(634, [80, '开发区']),
    line(642, [200, '89']),
    line(650, [300, '推行听证审理']),
    line(634, [300, '跟踪整改']),
    line(600, [80, '从案件类型看，行政处罚类案件占四成六，居首位']),
  ];
  expect(findPdfTable(lines, 0)).toEqual({
    rows: [
      ['县区', '受理', '做法'],
      ['青岭县', '124', '繁简分流'],
      ['清河区高新开发区', '89', '推行听证审理跟踪整改'],
    ],
    lines: 7,
  });
});

test('a head whose words stand close is parted by the row below', () => {
  const lines = [
    line(700, [80, '县区'], [200, '受理 审结']),
    line(680, [80, '青岭县'], [200, '124'], [240, '118']),
    line(660, [80, '北河县'], [200, '64'], [240, '60']),
  ];
  expect(findPdfTable(lines, 0)?.rows[0]).toEqual(['县区', '受理', '审结']);
});

test.each([
  ['running text', [line(700, [80, '现将有关情况报告如下']), line(680, [80, '一、主要做法'])]],
  ['two stretched lines', [line(700, [80, '群众'], [200, '满意']), line(680, [80, '企业'], [200, '满意'])]],
])('%s is no table', (_, lines) => {
  expect(findPdfTable(lines, 0)).toBeUndefined();
});
