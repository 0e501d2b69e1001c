import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { endsSentence } from './ends-sentence.ts';
import { reportFinding } from './report-finding.ts';
import { textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Drops a newspaper's page jumps (下转第三版 上接第一版), in lines of their own and inside text. A sentence that was cut in two by
 * one is joined again; paragraphs stay apart.
 */
export const dropPageJumps: Transform = (tree, file) => {
  const marks: string[] = [];
  const children: RootContent[] = [];
  let isCut = false;
  for (const node of tree.children) {
    const text = node.type === 'table' ? '' : textOf(node);
    const jumps = text.match(JUMP) ?? [];
    marks.push(...jumps);
    const rest = jumps.length === 0 ? text : withoutJumps(text);
    const previous = children.at(-1);
    if (jumps.length > 0 && rest === '') isCut = previous?.type === 'paragraph' && !endsSentence(textOf(previous));
    else if (isCut && node.type === 'paragraph' && previous?.type === 'paragraph') {
      children[children.length - 1] = textParagraph(textOf(previous) + rest, previous.data ?? {}, previous.position);
      isCut = false;
    } else
      children.push(
        jumps.length > 0 && node.type === 'paragraph' ? textParagraph(rest, node.data ?? {}, node.position) : node,
      );
  }
  if (marks.length === 0) return tree;
  reportFinding(file, {
    type: 'page-jump',
    severity: 'note',
    description: `正文中夹着转版标记“${[...new Set(marks.map((mark) => mark.trim()))].join('”“')}”，已去掉，前后已接上。请看接缝处有没有缺字。`,
  });
  return { ...tree, children };
};

/** The blank that a jump leaves after a full stop parts paragraphs; in mid-sentence nothing may stay. */
function withoutJumps(text: string): string {
  return text
    .split(JUMP)
    .reduce((left, right) =>
      endsSentence(left) ? `${left.trimEnd()} ${right.trimStart()}` : left.trimEnd() + right.trimStart(),
    )
    .trim();
}

// 下转第三版 上接第一版 · （下转A3版） · （上接第1版《……》） · ▶▶▶下转2版
const JUMP =
  /[▶►→◀◆■●]{0,5}\s?(?:[（(【](?:紧接|下转|上接)[^（）()【】]{1,40}[）)】]|(?:紧接|下转|上接)\s?第?\s?[\dA-Z一二三四五六七八九十]{1,4}\s?版)/g;
