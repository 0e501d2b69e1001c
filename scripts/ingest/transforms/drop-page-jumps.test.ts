import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { dropPageJumps } from './drop-page-jumps.ts';
import { textParagraph } from './text-block.ts';

function drop(...lines: readonly string[]): string[] {
  const tree = dropPageJumps({ type: 'root', children: lines.map((line) => textParagraph(line, {})) }, new VFile());
  return tree.children.map((node) => textOf(node));
}

test.each(['下转第三版 上接第一版', '（下转A3版）', '▶▶▶下转2版', '（上接第一版《让执法有温度》）'])(
  '%s between paragraphs leaves them apart',
  (mark) => {
    expect(drop('职责落地落实。', mark, '同时，推进改革。')).toEqual(['职责落地落实。', '同时，推进改革。']);
  },
);

test('a sentence that was cut in two is joined', () => {
  expect(drop('全市受理复议', '下转第三版', '申请2207件。')).toEqual(['全市受理复议申请2207件。']);
});

test('a mark inside a line leaves a blank after a full stop, and nothing in mid-sentence', () => {
  expect(drop('落地落实。 下转第三版 上接第一版 同时，推进（下转第四版）改革。')).toEqual([
    '落地落实。 同时，推进改革。',
  ]);
});

test('a text that speaks of pages stays', () => {
  expect(drop('云州日报第三版整版报道了这一做法。')).toEqual(['云州日报第三版整版报道了这一做法。']);
});
