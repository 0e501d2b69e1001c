import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { foldDuplicateBody } from './fold-duplicate-body.ts';
import { textParagraph } from './text-block.ts';

const one = '2024年以来，云州市制定地方性法规4部、政府规章7件。清理行政规范性文件312件，其中废止58件，修改31件。';
const two = '全市公布首违不罚事项186项，为2.6万户经营主体减免罚款。涉企现场检查同比下降37.5%，企业满意度明显提高。';
const three = '建成一站式矛盾纠纷调处中心9个，调解纠纷3.7万件。行政复议案件经调解结案的占31%，同比提高4.3个百分点。';

function fold(...lines: readonly string[]): { lines: string[]; findings: number } {
  const file = new VFile();
  const tree = foldDuplicateBody({ type: 'root', children: lines.map((line) => textParagraph(line, {})) }, file);
  return { lines: tree.children.map((node) => textOf(node)), findings: file.data.findings?.length ?? 0 };
}

test('the second copy goes, with the short lines inside it', () => {
  expect(fold('政法', one, '下转第三版', two, '标题', one, '下转第三版', two)).toEqual({
    lines: ['政法', one, '下转第三版', two, '标题'],
    findings: 1,
  });
});

test('copies that differ in punctuation and blanks are copies', () => {
  expect(fold(one, two, one.replaceAll('，', ', '), two).lines).toEqual([one, two]);
});

test('the copy with paragraphs is better than the copy in one line', () => {
  expect(fold(`${one} ${two} ${three}`, '标题', one, two, three).lines).toEqual(['标题', one, two, three]);
});

test('the copy that goes on is better than the one that was cut off', () => {
  const rest = `${three}全市行政机关负责人出庭应诉率达到98.7%，比上年提高2.4个百分点。群众法治满意度连续三年超过95%，位居全省前列。`;
  expect(fold(one, two, '标题', one, two, rest).lines).toEqual(['标题', one, two, rest]);
});

test('a text without copies stays as it is', () => {
  expect(fold(one, two, three)).toEqual({ lines: [one, two, three], findings: 0 });
});
