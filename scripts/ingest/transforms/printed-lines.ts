import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A line as printed: its text, and what of it is bold. */
export interface PrintedLine {
  readonly text: string;
  readonly isBold: boolean;
  /** The bold words that it begins with, where not all of it is bold. */
  readonly boldLead?: string | undefined;
  readonly isIndented: boolean;
  /** Whether an empty line stands before it in the same paragraph (`<br><br>`). */
  readonly isAfterBlank: boolean;
}

/** The lines of a paragraph, cut at its breaks. Links give their words, or their address where the words only announce it. */
export function printedLines(children: readonly PhrasingContent[]): readonly PrintedLine[] {
  const lines: Piece[][] = [[]];
  for (const piece of withParagraphBreaks(children.flatMap((child) => piecesOf(child, false)))) {
    const [head = '', ...rest] = piece.text.split('\n');
    lines.at(-1)?.push({ ...piece, text: withAddress(lines.at(-1) ?? [], head, piece.url) });
    for (const text of rest) lines.push([{ ...piece, text }]);
  }
  return lines.flatMap((pieces, index) => {
    const isAfterBlank = index > 0 && isBlank(lines[index - 1] ?? []);
    return isBlank(pieces) ? [] : [lineOf(pieces, isAfterBlank)];
  });
}

interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly url?: string;
}

function piecesOf(node: PhrasingContent, isBold: boolean): Piece[] {
  if (node.type === 'break') return [{ text: '\n', isBold }];
  if (
    node.type === 'html' ||
    node.type === 'image' ||
    node.type === 'imageReference' ||
    node.type === 'footnoteReference'
  )
    return [];
  if (node.type === 'link') return [{ text: textOf(node), isBold, url: node.url }];
  if ('children' in node) return node.children.flatMap((child) => piecesOf(child, isBold || node.type === 'strong'));
  return [{ text: textOf(node), isBold }];
}

/** In a long line with many wide gaps, these are the indents of paragraphs whose line breaks were lost. */
function withParagraphBreaks(pieces: readonly Piece[]): readonly Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  if (text.length < 150 || (text.trim().match(WIDE_GAP)?.length ?? 0) < 3) return pieces;
  return pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll(WIDE_GAP, '\n\u3000\u3000') }));
}

/** 原文链接：点击查看 → 原文链接：https://… */
function withAddress(before: readonly Piece[], words: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\//.test(url) || /^https?:/.test(words.trim())) return words;
  const label = before.map((piece) => piece.text).join('');
  return /原文(?:链接|地址|网址|出处)?\s*[：:]\s*$/.test(label.slice(-20)) ? url : words;
}

function lineOf(pieces: readonly Piece[], isAfterBlank: boolean): PrintedLine {
  const raw = pieces.map((piece) => piece.text).join('');
  const visible = pieces.filter((piece) => piece.text.trim() !== '');
  const plain = visible.findIndex((piece) => !piece.isBold);
  const boldLead = visible
    .slice(0, Math.max(0, plain))
    .map((piece) => piece.text)
    .join('')
    .trim();
  return {
    text: raw.trim(),
    isBold: plain === -1,
    ...(boldLead !== '' && { boldLead }),
    isIndented: /^(?:\u3000| {2}|\u00A0{2})/.test(raw),
    isAfterBlank,
  };
}

function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.text.trim() === '');
}

const WIDE_GAP = /[\u3000\u00A0]{2,}| {3,}/g;
