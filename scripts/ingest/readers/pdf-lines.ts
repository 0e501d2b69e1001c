import type { StructuredTextItem } from 'unpdf';
import type { TextColumn } from './text-column.ts';

/** One printed line of a PDF page. Lengths are in points, `y` grows upwards. */
export interface PdfLine {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Type size of its first piece. */
  readonly size: number;
  /** Type family of most of its characters: digits and rare ideographs are often set in another. */
  readonly font: string;
  /** Pieces that stand apart by more than a character's width: the cells of a table's row; mostly one. */
  readonly cells: readonly PdfCell[];
  /** The margins of its column, on a page that is set in several. */
  readonly column?: TextColumn;
}

export interface PdfCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Puts the pieces of text of one page together to lines, in the order in which the file draws them. */
export function pdfLines(items: readonly StructuredTextItem[], page: number): readonly PdfLine[] {
  const lines: StructuredTextItem[][] = [];
  let isAfterBlank = false;
  for (const item of items) {
    if (item.str.trim() === '') {
      isAfterBlank = item.width > 0;
      continue;
    }
    const line = lines.at(-1);
    const text = isAfterBlank ? { ...item, str: ` ${item.str}` } : item;
    if (line !== undefined && isSameLine(line, item)) line.push(text);
    else lines.push([item]);
    isAfterBlank = false;
  }
  return lines.flatMap((line) => lineOf(line, page));
}

function isSameLine([first]: readonly StructuredTextItem[], item: StructuredTextItem): boolean {
  return first !== undefined && Math.abs(first.y - item.y) < first.fontSize / 2 && item.x > first.x;
}

function lineOf(items: readonly StructuredTextItem[], page: number): PdfLine[] {
  const [first] = items;
  if (first === undefined) return [];
  const cells = items.reduce<readonly PdfCell[]>((joined, item) => withItem(joined, item, first.fontSize), []);
  const right = Math.max(...cells.map((cell) => cell.right));
  return [{ page, left: first.x, right, y: first.y, size: first.fontSize, font: commonestFont(items), cells }];
}

function withItem(cells: readonly PdfCell[], item: StructuredTextItem, size: number): readonly PdfCell[] {
  const last = cells.at(-1);
  const right = item.x + item.width;
  const gap = item.x - (last?.right ?? 0);
  if (last === undefined || gap > size * 1.2) return [...cells, { text: item.str.trim(), left: item.x, right }];
  const blank = gap > size * 0.4 || item.str.startsWith(' ') ? ' ' : '';
  return [
    ...cells.slice(0, -1),
    { ...last, text: last.text + blank + item.str.trim(), right: Math.max(last.right, right) },
  ];
}

function commonestFont(items: readonly StructuredTextItem[]): string {
  const lengths = new Map<string, number>();
  for (const { fontFamily, str } of items) lengths.set(fontFamily, (lengths.get(fontFamily) ?? 0) + str.length);
  const [commonest] = [...lengths].toSorted(([, one], [, other]) => other - one);
  return commonest?.[0] ?? '';
}
