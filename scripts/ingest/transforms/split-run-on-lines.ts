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
  const groups = groupPieces(pieces);
  const usual = usualPhrases(groups);
  return groups.flatMap((group, index) => blocksOf(group, usual, paragraph, index === 0));
}

/** Pieces up to the end of a sentence: a paragraph, with what may be its heading before it. */
function groupPieces(pieces: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const piece of pieces) {
    groups.at(-1)?.push(piece);
    if (endsSentence(piece)) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** Of how many phrases the headings of this text are made, if that is clear from two of them. */
function usualPhrases(groups: readonly (readonly string[])[]): number | undefined {
  const counts = groups.slice(1).flatMap((group) => (isInlineHeading(group.slice(0, -1)) ? [group.length - 1] : []));
  const [usual] = [1, 2, 3].filter((count) => counts.filter((other) => other === count).length >= 2);
  return usual;
}

function blocksOf(
  pieces: readonly string[],
  usual: number | undefined,
  paragraph: Paragraph,
  isFirst: boolean,
): (Heading | Paragraph)[] {
  const heading = headingOf(pieces.slice(0, -1), usual);
  const data = isFirst ? (paragraph.data ?? {}) : {};
  const mayHead = !isFirst || numberingOf(pieces[0] ?? '') !== undefined || isParallel(heading);
  if (heading.length === 0 || !mayHead) return [textParagraph(pieces.join(' '), data, paragraph.position)];
  return [
    textHeading(heading.join(' '), 2, paragraph.position),
    textParagraph(pieces.slice(heading.length).join(' '), {}, paragraph.position),
  ];
}

/**
 * The phrases that form a heading: as many as in the other headings of the text, else all; else, where a stray blank tore the
 * sentence below (“小切口”撬动“大治理” 清河区建成 312个点，……。), two of the same length, or one.
 */
function headingOf(phrases: readonly string[], usual: number | undefined): readonly string[] {
  const pair = isParallel(phrases.slice(0, 2)) ? 2 : 1;
  return (
    [usual ?? phrases.length, phrases.length, pair, 1]
      .filter((count) => count <= phrases.length)
      .map((count) => phrases.slice(0, count))
      .find(isInlineHeading) ?? []
  );
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
