import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { maskContactData } from './mask-contact-data.ts';
import { textParagraph } from './text-block.ts';

test('numbers that reach a person are masked, and the editor hears of it', () => {
  const file = new VFile();
  const text = '咨询请拨0999-8371234或12348，来信请寄sfj@example.cn。';
  const tree = maskContactData({ type: 'root', children: [textParagraph(text, {})] }, file);
  expect(textOf(tree)).toBe('咨询请拨〔略〕或12348，来信请寄〔略〕。');
  expect(file.data.findings).toMatchObject([{ type: 'contact-data', severity: 'warning' }]);
});
