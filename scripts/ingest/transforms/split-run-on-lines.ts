import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { cutAtBlanks } from './cut-at-blanks.ts';
import { endsSentence } from './ends-sentence.ts';
import { isInlineHeading } from './is-inline-heading.ts';
import { isProse } from './is-prose.ts';
import { numberingOf } from './numbering-of.ts';
import { textHeading, textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Cuts the long lines of copied newspaper pages into paragraphs and headings: a blank after 。 ends a paragraph, and phrases
 * between blanks that end no sentence are a heading (纳入规划计划 夯实法治根基 近年来，……。). Other blanks stay.
 */
export const splitRunOnLines: Transform = (tree) => {
  const isParted = tree.children.filter((node) => node.type === 'paragraph' && isProse(textOf(node))).length > 5;
  return {
    ...tree,
    children: tree.children.flatMap((node): readonly RootContent[] =>
      node.type === 'paragraph' ? splitParagraph(node, isParted) : [node],
    ),
  };
};

function splitParagraph(paragraph: Paragraph, isParted: boolean): readonly (Heading | Paragraph)[] {
  const text = textOf(paragraph);
  if (!text.includes(' ') || text.length < 60) return [paragraph];
  const pieces = cutAtBlanks(text);
  if (pieces.length < 2 || (isParted && isTypingHabit(pieces))) return [paragraph];
  const blocks: (Heading | Paragraph)[] = [];
  let open: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    open.push(piece);
    const isLast = index === pieces.length - 1;
    if (!endsSentence(piece) && !isLast) continue;
    blocks.push(...blocksOf(open, paragraph, blocks.length === 0));
    open = [];
  }
  return blocks;
}

/** Pieces up to the end of a sentence: those that form a heading, and the paragraph after them. */
function blocksOf(pieces: readonly string[], paragraph: Paragraph, isFirst: boolean): (Heading | Paragraph)[] {
  const heading = pieces.slice(0, -1);
  const data = isFirst ? (paragraph.data ?? {}) : {};
  const mayHead = !isFirst || numberingOf(pieces[0] ?? '') !== undefined || isParallel(heading);
  if (heading.length > 0 && mayHead && isInlineHeading(heading)) {
    return [
      textHeading(heading.join(' '), 2, paragraph.position),
      textParagraph(pieces.at(-1) ?? '', {}, paragraph.position),
    ];
  }
  return [textParagraph(pieces.join(' '), data, paragraph.position)];
}

/** 提升服务质量 擦亮法治名片: the only kind of heading that is known for one where no sentence ends before it. */
function isParallel(phrases: readonly string[]): boolean {
  const [first, second, ...more] = phrases;
  return more.length === 0 && second !== undefined && first?.length === second.length;
}

/** Whoever types a blank after every full stop, in a text that has paragraphs anyway, does not mean more paragraphs. */
function isTypingHabit(pieces: readonly string[]): boolean {
  const stops = pieces.reduce((sum, piece) => sum + (piece.match(/[。！？](?![”’」』）》])/g)?.length ?? 0), 0);
  return pieces.every(endsSentence) && stops > 2 && stops <= pieces.length;
}
