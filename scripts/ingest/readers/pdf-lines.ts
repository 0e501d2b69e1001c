import type { StructuredTextItem } from 'unpdf';

/** One printed line of a PDF page. Lengths are in points, `y` grows upwards. */
export interface PdfLine {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Type size of its first piece. */
  readonly size: number;
  /** Type family of its longest piece: digits in a Chinese line are often set in another. */
  readonly font: string;
  /** Pieces that stand apart by more than a character's width: the cells of a table's row; mostly one. */
  readonly cells: readonly PdfCell[];
}

export interface PdfCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Puts the pieces of text of one page together to lines, in the order in which the file draws them. */
export function pdfLines(items: readonly StructuredTextItem[], page: number): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const last = lines.at(-1);
    if (last !== undefined && isSameLine(last, item)) lines[lines.length - 1] = withItem(last, item);
    else lines.push(lineOf(item, page));
  }
  return lines;
}

function isSameLine(line: PdfLine, item: StructuredTextItem): boolean {
  return Math.abs(line.y - item.y) < line.size / 2 && item.x > line.left;
}

function lineOf(item: StructuredTextItem, page: number): PdfLine {
  const cell = { text: item.str.trim(), left: item.x, right: item.x + item.width };
  return {
    page,
    left: cell.left,
    right: cell.right,
    y: item.y,
    size: item.fontSize,
    font: item.fontFamily,
    cells: [cell],
  };
}

function withItem(line: PdfLine, item: StructuredTextItem): PdfLine {
  const right = Math.max(line.right, item.x + item.width);
  const gap = item.x - line.right;
  const last = line.cells.at(-1);
  if (last === undefined || gap > line.size * 1.2) {
    return { ...line, right, cells: [...line.cells, { text: item.str.trim(), left: item.x, right }] };
  }
  const font =
    item.str.length > line.cells.reduce((sum, { text }) => sum + text.length, 0) ? item.fontFamily : line.font;
  const blank = gap > line.size * 0.4 || item.str.startsWith(' ') ? ' ' : '';
  return {
    ...line,
    right,
    font,
    cells: [...line.cells.slice(0, -1), { ...last, text: last.text + blank + item.str.trim(), right }],
  };
}
