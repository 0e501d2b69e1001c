import type { Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isSentence } from './is-sentence.ts';
import { isShortLine } from './is-short-line.ts';
import { textHeading, textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Joins the two lines of a heading that was broken for looks (找准关键、抓手和驱动 / 全力推进法治政府建设) by a blank, and a part's number
 * (01) with the line below it. Exactly two short lines above running text are such a heading; three are a list.
 */
export const joinHeadingLines: Transform = (tree) => {
  const children: RootContent[] = [];
  tree.children.forEach((node, index) => {
    const first = children.at(-1);
    const next = tree.children[index + 1];
    if (
      node.type === 'paragraph' &&
      first?.type === 'paragraph' &&
      next !== undefined &&
      isBroken(first, node, children.at(-2), next)
    ) {
      const value = `${textOf(first)} ${textOf(node)}`;
      const isBold = first.data?.isBold === true && node.data?.isBold === true;
      children[children.length - 1] = PART_NUMBER.test(textOf(first))
        ? textHeading(value, 2, first.position)
        : textParagraph(value, { ...first.data, isBold }, first.position);
    } else children.push(node);
  });
  return { ...tree, children };
};

function isBroken(first: Paragraph, second: Paragraph, before: RootContent | undefined, after: RootContent): boolean {
  const isAboveText = after.type === 'paragraph' && isSentence(textOf(after));
  if (!isAboveText || !isShortLine(textOf(second))) return false;
  if (PART_NUMBER.test(textOf(first))) return true;
  if (!isShortLine(textOf(first)) || (before?.type === 'paragraph' && isShortLine(textOf(before)))) return false;
  const areBold = first.data?.isBold === true && second.data?.isBold === true;
  return areBold || (second.data?.isTight === true && first.data?.isBold === second.data.isBold);
}

// 01 · PART 2 · Part.03 · 壹
const PART_NUMBER = /^(?:PART[.\s]?)?(?:\d{1,2}|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖])[.、]?$/i;
