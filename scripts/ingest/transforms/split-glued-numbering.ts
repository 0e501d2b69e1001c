import type { Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Cuts reports whose line breaks were lost, so that headings stand in mid-line (……保障。一、主要做法（一）强化统筹。……): before 一、 二、 三、
 * after full stops, and before （一） （二） after a full stop or within the line of a heading. Only where the numbers go on one by
 * one, for a sentence may count too.
 */
export const splitGluedNumbering: Transform = (tree) => ({
  ...tree,
  children: tree.children.flatMap((node): readonly RootContent[] =>
    node.type === 'paragraph' && textOf(node).length > 300 ? splitParagraph(node) : [node],
  ),
});

function splitParagraph(paragraph: Paragraph): readonly Paragraph[] {
  const text = textOf(paragraph);
  const major = marksInSequence([...text.matchAll(COUNTED)]);
  if (major.length < 2) return [paragraph];
  const starts = new Set(major);
  const minor = [...text.matchAll(IN_BRACKETS)].filter(
    ({ index }) => isAfterStop(text, index) || isNearHeading(index, major),
  );
  for (const index of marksInSequence(minor)) starts.add(index);
  const cuts = [0, ...[...starts].filter((index) => index > 0).sort((one, other) => one - other), text.length];
  return cuts.slice(1).map((end, index) => textParagraph(text.slice(cuts[index], end).trim(), {}, paragraph.position));
}

/** The places of marks that count up one by one; each 一 may start a new count. */
function marksInSequence(marks: readonly RegExpExecArray[]): readonly number[] {
  let next = 1;
  const counts = marks.map((mark) => ({ index: mark.index, number: numberOf(mark[1] ?? '') }));
  return counts.flatMap(({ index, number }, place) => {
    const startsCount = number === 1 && counts.slice(place + 1).some((other) => other.number === 2);
    if (number !== next && !startsCount) return [];
    next = number + 1;
    return [index];
  });
}

/** 一 to 十九, as many as reports have. */
function numberOf(numeral: string): number {
  const ones = '一二三四五六七八九'.indexOf(numeral.slice(-1)) + 1;
  return numeral.startsWith('十') ? 10 + ones : ones;
}

function isAfterStop(text: string, index: number): boolean {
  return /[。！？：][”’）]?\s?$/.test(text.slice(Math.max(0, index - 3), index));
}

function isNearHeading(index: number, headings: readonly number[]): boolean {
  return headings.some((heading) => index > heading && index - heading < 50);
}

const COUNTED = /(?<=^|[。！？：”）]\s?)(十?[一二三四五六七八九]|十)、(?=\p{Script=Han})/gu;
const IN_BRACKETS = /（(十?[一二三四五六七八九]|十)）(?=\s?[\p{Script=Han}“])/gu;
