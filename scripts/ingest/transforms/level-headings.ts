import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type NumberingShape, numberingOf } from './numbering-of.ts';
import { textHeading, textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Gives headings the depth of their place in the text: 2 for the highest (the page's title is 1), one more for each kind of numbering
 * that they stand below. Plain headings rank with 一、, but below it where they stand between two of that kind. What earlier
 * stages noted about the look of paragraphs goes.
 */
export const levelHeadings: Transform = (tree) => {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const ranks = new Map(headings.map((heading, index) => [heading, rankOf(heading, index, headings)]));
  const open: number[] = [];
  return {
    ...tree,
    children: tree.children.map((node): RootContent => {
      if (node.type === 'paragraph') return textParagraph(textOf(node), {}, node.position);
      if (node.type !== 'heading') return node;
      const rank = ranks.get(node) ?? 0;
      while ((open.at(-1) ?? -1) >= rank) open.pop();
      open.push(rank);
      return textHeading(textOf(node), depthOf(open.length), node.position);
    }),
  };
};

function rankOf(heading: Heading, index: number, all: readonly Heading[]): number {
  const shape = shapeOf(heading);
  if (shape !== undefined) return RANKS[shape];
  const isInside = [all.slice(0, index), all.slice(index + 1)].every((part) =>
    part.some((other) => shapeOf(other) === 'counted'),
  );
  const plain = all.filter((other) => shapeOf(other) === undefined).map((other) => other.depth);
  const depth = heading.depth - Math.min(...plain);
  return (isInside ? 6 : RANKS.counted) + depth / 10;
}

function shapeOf(heading: Heading): NumberingShape | undefined {
  return numberingOf(textOf(heading))?.shape;
}

function depthOf(level: number): 2 | 3 | 4 | 5 {
  if (level <= 1) return 2;
  if (level === 2) return 3;
  return level === 3 ? 4 : 5;
}

const RANKS: Record<NumberingShape, number> = {
  chapter: 0,
  bracket: 1,
  counted: 2,
  'counted-in-brackets': 3,
  number: 4,
  'number-in-brackets': 5,
};
