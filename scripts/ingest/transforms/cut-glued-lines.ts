import type { Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { readMastheadLine } from './read-masthead-line.ts';
import { textParagraph } from './text-block.ts';
import type { Transform } from './transform.ts';

/**
 * Cuts a page that was copied into one line: behind the line of title, date and source that it begins with, and where its text begins
 * for the second time.
 */
export const cutGluedLines: Transform = (tree) => ({
  ...tree,
  children: tree.children.flatMap((node, index): readonly RootContent[] =>
    node.type === 'paragraph' && textOf(node).length > 150 ? cut(node, index < 3) : [node],
  ),
});

function cut(paragraph: Paragraph, isFirst: boolean): readonly Paragraph[] {
  const text = textOf(paragraph);
  const head = isFirst ? headLength(text) : 0;
  const again = secondStart(text, head);
  const parts = [
    text.slice(0, head),
    withoutTitle(text.slice(head, again), text.slice(0, head)),
    text.slice(again),
  ].map((part) => part.trim());
  const kept = parts.filter((part) => part !== '');
  return kept.length === 1 ? [paragraph] : kept.map((part) => textParagraph(part, {}, paragraph.position));
}

/** A copy without the title of the next one behind it. */
function withoutTitle(copy: string, head: string): string {
  const end = Math.max(copy.lastIndexOf('。'), copy.lastIndexOf('！'), copy.lastIndexOf('？')) + 1;
  const tail = copy.slice(end).trim();
  return tail.length >= 6 && head.includes(tail) ? copy.slice(0, end) : copy;
}

/** How much of a line is its masthead: up to the blank behind the source, where what stands before it reads as title, date and source. */
function headLength(text: string): number {
  const source = text.slice(0, 160).match(SOURCE);
  if (source === null) return 0;
  const entries = readMastheadLine(source[0]) ?? [];
  const fields = new Set(entries.map(({ field }) => field));
  return fields.has('date') && fields.has('outlet') ? source[0].length : 0;
}

/** Where a sentence of some length stands again, with at least three fifths of what follows its first place; else the end. */
function secondStart(text: string, from: number): number {
  const places = new Map<string, number>();
  let end = from;
  for (const stop of text.matchAll(/[。！？]+[”’]?/g)) {
    if (stop.index < end) continue;
    const sentence = text.slice(end, stop.index);
    // A title may stand before the first sentence of the copy.
    const key = sentence.trim().split(' ').at(-1) ?? '';
    const start = end + sentence.lastIndexOf(key);
    const first = places.get(key);
    end = stop.index + stop[0].length;
    if (key.length >= 12 && first !== undefined && isCopy(text, first, start)) return start;
    if (first === undefined) places.set(key, start);
  }
  return text.length;
}

function isCopy(text: string, first: number, second: number): boolean {
  let same = 0;
  while (first + same < second && text.charAt(first + same) === text.charAt(second + same)) same += 1;
  return same >= 80 && same >= (second - first) * 0.6;
}

// 青岭县把窗口开到村口 2025-03-09 来源：云州日报 青岭县司法局……
const SOURCE = /^.{4,120}?来源：\s?[^\s：]{2,16}(?:\s+(?:作者|编辑|责编|记者)：\s?[^\s：]{2,10})?(?=\s)/;
