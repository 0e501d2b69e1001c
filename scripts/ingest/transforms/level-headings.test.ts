import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { levelHeadings } from './level-headings.ts';
import { textHeading } from './text-block.ts';

test.each([
  ['numbers below one another', ['一、做法', '（一）统筹', '1.机制', '（二）监督', '二、问题'], [2, 3, 4, 3, 2]],
  ['numbers that begin with （一）', ['（一）统筹', '1.机制', '（二）监督'], [2, 3, 2]],
  ['plain headings', ['编者按', '织密制度之网', '守护营商环境'], [2, 2, 2]],
  ['numbers below brackets', ['【做法】', '一、统筹', '【成效】'], [2, 3, 2]],
  ['numbers below parts', ['第一部分 进展', '一、制度', '（一）立法', '第二部分 问题'], [2, 3, 4, 2]],
  ['plain headings between numbers', ['一、做法', '抓统筹', '抓监督', '二、问题'], [2, 3, 3, 2]],
])('%s', (_, headings, depths) => {
  const tree = levelHeadings({ type: 'root', children: headings.map((text) => textHeading(text, 2)) }, new VFile());
  expect(tree.children.map((node) => [textOf(node), node.type === 'heading' ? node.depth : 0])).toEqual(
    headings.map((text, index) => [text, depths[index]]),
  );
});
