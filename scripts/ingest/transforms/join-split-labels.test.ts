import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { joinSplitLabels } from './join-split-labels.ts';
import { textParagraph } from './text-block.ts';

function join(...lines: readonly string[]): string[] {
  const tree = joinSplitLabels({ type: 'root', children: lines.map((line) => textParagraph(line, {})) }, new VFile());
  return tree.children.map((node) => textOf(node));
}

test('a label is joined with its value, not with the next label', () => {
  expect(join('发布时间：', '2026-02-09 09:45', '来源：', '云州日报', '阅读量：', '【字体：', '大')).toEqual([
    '发布时间：2026-02-09 09:45',
    '来源：云州日报',
    '阅读量：',
    '【字体：大',
  ]);
});

test('the steps of a path are joined, and the title after them is not', () => {
  expect(join('当前位置：', '首页', '>', '政务信息', '>', '要闻', '云州市政府工作报告')).toEqual([
    '当前位置：首页 > 政务信息 > 要闻',
    '云州市政府工作报告',
  ]);
});

test('a colon before a paragraph or a list joins nothing', () => {
  const lines = [
    '时间：',
    '2024年，全市办结行政复议案件12件。',
    '主要做法：',
    '一是建机制',
    '市人大常委会：',
    '现将情况报告如下',
  ];
  expect(join(...lines)).toEqual(lines);
});
