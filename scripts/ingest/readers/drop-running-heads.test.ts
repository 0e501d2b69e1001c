import { expect, test } from 'vitest';
import { dropRunningHeads } from './drop-running-heads.ts';
import type { PdfLine } from './pdf-lines.ts';

function line(text: string, page: number, y: number, size = 16): PdfLine {
  return { page, left: 80, right: 500, y, size, font: 'serif', cells: [{ text, left: 80, right: 500 }] };
}

function page(number: number, ...texts: readonly string[]): PdfLine[] {
  return texts.map((text, index) => line(text, number, 700 - index * 28));
}

function textsOf(pages: readonly (readonly PdfLine[])[]): string[] {
  return pages.flat().flatMap(({ cells }) => cells.map(({ text }) => text));
}

test('heads that repeat but for their digits go, and page numbers', () => {
  const pages = [1, 2, 3].map((number) => [
    line('云州市年度报告', number, 800),
    ...page(number, `第${'一二三'.charAt(number - 1)}段的开头`, '一是健全机制', '二是完善制度', `尾行${number}甲`),
    line(`— ${number} —`, number, 30),
  ]);
  const kept = textsOf(dropRunningHeads(pages));
  expect(kept).not.toContain('云州市年度报告');
  expect(kept.some((text) => /^— \d —$/.test(text))).toBe(false);
  expect(kept.filter((text) => text === '一是健全机制')).toHaveLength(3);
});

test('on a single page small type at the edge is a head, a note is not', () => {
  const body = page(1, '现将有关情况报告如下', '一、主要做法', '二、存在问题');
  const pages = [[line('报告汇编', 1, 800, 9), ...body, line('注：数据截至年底', 1, 60, 9)]];
  expect(textsOf(dropRunningHeads(pages))).toEqual([...textsOf([body]), '注：数据截至年底']);
});
