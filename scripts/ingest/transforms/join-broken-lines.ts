import type { Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { endsSentence } from './ends-sentence.ts';
import { numberingOf } from './numbering-of.ts';
import { textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Joins the lines of paragraphs that were broken at a fixed width, as mail and text copied from PDF are: a line that fills the
 * width and ends in mid-sentence goes on in the line directly beneath it, if that is neither indented nor numbered.
 */
export const joinBrokenLines: Transform = (tree) => {
  const width = brokenWidth(tree.children);
  if (width === undefined) return tree;
  const children: RootContent[] = [];
  let last = '';
  for (const node of tree.children) {
    const text = textOf(node);
    const previous = children.at(-1);
    if (previous?.type === 'paragraph' && node.type === 'paragraph' && isContinued(last, node, width)) {
      children[children.length - 1] = textParagraph(textOf(previous) + text, previous.data ?? {}, previous.position);
    } else children.push(node);
    last = text;
  }
  return { ...tree, children };
};

/** The width at which lines were broken, in characters; undefined where lines end as they please. */
function brokenWidth(nodes: readonly RootContent[]): number | undefined {
  const lengths = nodes
    .flatMap((node) => (node.type === 'paragraph' ? [textOf(node).length] : []))
    .sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const full = lengths.filter((length) => length >= width * 0.85 && length <= width * 1.1).length;
  const longest = lengths.at(-1) ?? 0;
  const isFixed = width >= 15 && width <= 80 && longest <= width * 1.3 && full >= lengths.length * 0.4 && full >= 5;
  return isFixed ? width : undefined;
}

function isContinued(last: string, node: Paragraph, width: number): boolean {
  if (node.data?.isTight !== true || node.data.isIndented === true) return false;
  if (last.length < width * 0.85 || endsSentence(last)) return false;
  return numberingOf(textOf(node)) === undefined;
}
