import type { Heading, Paragraph, Table } from 'mdast';
import { findPdfTable } from './find-pdf-table.ts';
import type { PdfLine } from './pdf-lines.ts';
import { pdfTable } from './pdf-table.ts';

/**
 * Joins the printed lines of a document to headings, paragraphs and tables. A paragraph ends where the next line is indented,
 * set in another size or farther off, or where its last line ends early; page ends do not end it.
 */
export function pdfBlocks(lines: readonly PdfLine[]): readonly (Heading | Paragraph | Table)[] {
  const shape = shapeOf(lines);
  const blocks: (Heading | Paragraph | Table)[] = [];
  let group: PdfLine[] = [];
  const flush = (): void => {
    if (group.length > 0) blocks.push(blockOf(group, shape, blocks.length < 4));
    group = [];
  };
  let index = 0;
  while (index < lines.length) {
    const table = findPdfTable(lines, index);
    const line = lines[index];
    if (line === undefined) break;
    const previous = group.at(-1);
    if (table !== undefined || previous === undefined || isBreak(previous, line, shape)) flush();
    if (table !== undefined) blocks.push(pdfTable(table.rows));
    else group.push(line);
    index += table?.lines ?? 1;
  }
  flush();
  return blocks;
}

/** What most lines of the text have in common. */
interface Shape {
  readonly size: number;
  readonly font: string;
  readonly left: number;
  readonly right: number;
  readonly gap: number;
}

function shapeOf(lines: readonly PdfLine[]): Shape {
  const size = commonest(lines.map((line) => [Math.round(line.size * 2) / 2, textOf(line).length]));
  const body = lines.filter((line) => Math.abs(line.size - size) < 1);
  const lefts = body.map((line) => Math.round(line.left)).sort((one, other) => one - other);
  const rights = body.map((line) => line.right).sort((one, other) => one - other);
  const gaps = body.flatMap((line, index) => {
    const next = body[index + 1];
    return next !== undefined && next.page === line.page && next.y < line.y ? [line.y - next.y] : [];
  });
  return {
    size,
    font: commonest(body.map((line) => [line.font, textOf(line).length])),
    // A stray line may hang out to the left; a tenth of the lines does not.
    left: lefts[Math.floor(lefts.length / 10)] ?? 0,
    right: rights[Math.floor(rights.length * 0.95)] ?? 0,
    gap: gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? size * 2,
  };
}

function commonest<Value>(weighted: readonly (readonly [Value, number])[]): Value {
  const weights = new Map<Value, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  const [[best] = []] = [...weights].sort(([, one], [, other]) => other - one);
  if (best === undefined) throw new RangeError('pdfBlocks needs at least one line');
  return best;
}

function isBreak(previous: PdfLine, line: PdfLine, shape: Shape): boolean {
  if (Math.abs(previous.size - line.size) > shape.size * 0.08) return true;
  const isFar = previous.page === line.page && previous.y - line.y > shape.gap * 1.2;
  // The lines of a title are centred, so neither indents nor short lines separate them.
  if (line.size > shape.size * 1.15) return isFar && previous.y - line.y > line.size * 2.2;
  // A heading in another type, below a paragraph that ends at the margin; in mid-sentence it is only a line of digits.
  if (previous.font !== line.font && isShort(line, shape) && /[。：”]$/.test(textOf(previous))) return true;
  return isFar || line.left > (line.column ?? shape).left + shape.size * 1.2 || isShort(previous, shape);
}

function isShort(line: PdfLine, shape: Shape): boolean {
  return line.right < (line.column ?? shape).right - shape.size * 2.5;
}

function blockOf(lines: readonly PdfLine[], shape: Shape, isAtTop: boolean): Heading | Paragraph {
  const value = lines.map(textOf).reduce((text, line) => text + (needsBlank(text, line) ? ' ' : '') + line, '');
  const [first] = lines;
  const isLarge = first !== undefined && first.size > shape.size * 1.15 && value.length <= 80;
  if (isLarge) return { type: 'heading', depth: isAtTop ? 1 : 2, children: [{ type: 'text', value }] };
  const data = { isBold: lines.every((line) => line.font !== shape.font) };
  return { type: 'paragraph', children: [{ type: 'text', value }], data };
}

function needsBlank(text: string, line: string): boolean {
  return /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line);
}

function textOf(line: PdfLine): string {
  return line.cells.map((cell) => cell.text).join(' ');
}
