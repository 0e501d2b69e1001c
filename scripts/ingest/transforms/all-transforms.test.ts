import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { allTransforms } from './all-transforms.ts';
import { textParagraph } from './text-block.ts';

// A repair that looks back at every place would need hours for these; vitest gives it seconds.
test.each([
  '，',
  ' ',
  '(',
  '“',
  '（下转',
  '字 ',
  '字。 ',
  '“字 ',
  '记者 张三 ',
  '来 源：',
  '《',
  '【',
  '1',
  '1,',
  '13',
  '?',
  '字?',
  'a@',
  'a.',
  'QQ:',
  '一、',
  '（一）',
  '关 于 ',
  '——',
  '□ 本报记者 ',
  '作者：张三 ',
  '上一篇',
  '2022年',
  '。”',
  '版权所有',
  '全市办结案件。',
  '首页 > ',
  '来源：云州日报 ',
  '摄 记者 ',
  '记者：',
  '\u200B',
  '"',
  '⼀',
])('a line of 300,000 characters of %j is worked through', (unit) => {
  const text = unit.repeat(Math.ceil(300_000 / unit.length));
  const tree = allTransforms.reduce<Root>((repaired, transform) => transform(repaired, new VFile()), {
    type: 'root' as const,
    children: [textParagraph(text, {})],
  });
  expect(tree.type).toBe('root');
});

test('an article of 20,000 lines is worked through', () => {
  const children = Array.from({ length: 20_000 }, (_, index) => textParagraph(`第${index}条线索已经核查完毕`, {}));
  const file = new VFile();
  const tree = allTransforms.reduce<Root>((repaired, transform) => transform(repaired, file), {
    type: 'root' as const,
    children,
  });
  expect(tree.children.length).toBeGreaterThan(19_000);
});

test('an empty tree stays empty', () => {
  const file = new VFile();
  const tree = allTransforms.reduce<Root>((repaired, transform) => transform(repaired, file), {
    type: 'root' as const,
    children: [],
  });
  expect(tree.children).toEqual([]);
});
