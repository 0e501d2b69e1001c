import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { endsSentence } from './ends-sentence.ts';
import { normalizeLine } from './normalize-line.ts';
import { numberingOf } from './numbering-of.ts';
import { textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Joins the lines of paragraphs that were broken at a fixed width, as mail and text copied from PDF are: a line that fills the
 * width and ends in mid-sentence goes on in the line directly beneath it, if that is neither indented nor numbered.
 */
export const joinBrokenLines: Transform = (tree) => {
  const isIndented = hasIndents(tree.children);
  const width = brokenWidth(tree.children, isIndented);
  if (width === undefined) return tree;
  const children: RootContent[] = [];
  let last = '';
  for (const node of tree.children) {
    const previous = children.at(-1);
    if (previous?.type === 'paragraph' && widthOf(last) >= width * 0.85 && goesOn(last, node, isIndented)) {
      children[children.length - 1] = textParagraph(
        textOf(previous) + textOf(node),
        previous.data ?? {},
        previous.position,
      );
    } else children.push(node);
    last = textOf(node);
  }
  return { ...tree, children };
};

/** Where paragraphs are indented, every line that is not goes on with the one above it, even after a full stop. */
function hasIndents(nodes: readonly RootContent[]): boolean {
  const indented = nodes.filter((node) => node.type === 'paragraph' && node.data?.isIndented === true);
  return indented.length >= 2 && indented.length >= nodes.length / 8;
}

/**
 * The width at which lines were broken, in columns; undefined where lines end as they please. Broken are those that end in
 * mid-sentence above a line that could continue them: if they are of one width, and no line is longer, that is it.
 */
function brokenWidth(nodes: readonly RootContent[], isIndented: boolean): number | undefined {
  const widths = nodes
    .flatMap((node, index) => (goesOn(textOf(node), nodes[index + 1], isIndented) ? [widthOf(textOf(node))] : []))
    .sort((one, other) => one - other);
  const width = widths[Math.floor(widths.length * 0.75)] ?? 0;
  const full = widths.filter((candidate) => candidate >= width * 0.85).length;
  const widest = nodes.reduce(
    (most, node) => (node.type === 'table' ? most : Math.max(most, widthOf(textOf(node)))),
    0,
  );
  const isFixed = widths.length >= (isIndented ? 1 : 3) && full >= widths.length * 0.7 && widest <= width * 1.2;
  return isFixed && width >= 30 && width <= 160 ? width : undefined;
}

function goesOn(text: string, next: RootContent | undefined, isIndented: boolean): boolean {
  if (next?.type !== 'paragraph' || next.data?.isTight !== true || next.data.isIndented === true) return false;
  return (isIndented || !endsSentence(text)) && numberingOf(normalizeLine(textOf(next).slice(0, 12))) === undefined;
}

/** Columns of a type writer: two for a Chinese character, one for a digit or Latin letter. */
function widthOf(text: string): number {
  return text.length + (text.match(/[^\u0020-\u00FF]/g)?.length ?? 0);
}
