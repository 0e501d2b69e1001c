import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { raiseQuestions } from './raise-questions.ts';
import { textParagraph } from './text-block.ts';

function headings(...lines: readonly string[]): string[] {
  const tree = raiseQuestions({ type: 'root', children: lines.map((line) => textParagraph(line, {})) }, new VFile());
  return tree.children.filter((node) => node.type === 'heading').map((node) => textOf(node));
}

test('the questions of an interview are its headings', () => {
  expect(headings('记者：有哪些举措？', '方正平：我们做了三件事。', '记者：下一步呢？', '方正平：继续改革。')).toEqual([
    '记者：有哪些举措？',
    '记者：下一步呢？',
  ]);
});

test('thanks at the end are no question', () => {
  const lines = [
    '记者：有哪些举措？',
    '方正平：三件事。',
    '记者：下一步呢？',
    '方正平：改革。',
    '记者：谢谢方局长！',
    '云州手记',
  ];
  expect(headings(...lines)).toEqual(['记者：有哪些举措？', '记者：下一步呢？']);
});

test.each([
  ['one question', ['记者：有哪些举措？', '方正平：我们做了三件事。']],
  ['questions without answers', ['记者：有哪些举措？', '记者：下一步呢？']],
  [
    'questions that are reports',
    [`记者：${'近年来成效明显，'.repeat(10)}`, '方正平：是的。', `记者：${'群众满意，'.repeat(14)}`, '方正平：对。'],
  ],
  [
    'a reporter who learned something',
    ['记者从市司法局获悉：全市办结案件12件。', '成效明显。', '记者走访发现：群众满意。', '成效明显。'],
  ],
])('%s stay paragraphs', (_, lines) => {
  expect(headings(...lines)).toEqual([]);
});
