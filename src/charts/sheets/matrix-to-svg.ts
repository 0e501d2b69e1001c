import { marksToSvg } from './marks-to-svg.ts';
import type { PlacedMatrix } from '../matrix-chart.ts';
import { wrapText } from '../words/wrap-text.ts';
import { type Sheet, type SheetDrawing, sheetSizes } from './sheet.ts';
import { sheetToSvg } from './sheet-to-svg.ts';
import { sheetColours } from './sheet-style.ts';
import { textToSvg } from './text-to-svg.ts';

const { em } = sheetSizes;
const size = 19;
const line = size * 1.35;

/** A matrix as a standalone picture: a table, with a dot on a rail under each share. */
export function matrixToSvg(placed: PlacedMatrix, sheet: Sheet): string {
  return sheetToSvg(sheet, (width) => drawMatrix(placed, width));
}

function drawMatrix({ columns, rows }: PlacedMatrix, width: number): SheetDrawing {
  const first = Math.min(width * 0.16, 10 * em);
  const wide = (width - first) / Math.max(columns.length, 1);
  const heads = columns.map(({ label }) => wrapText(label, (wide - em / 2) / size));
  const headHeight = Math.max(1, ...heads.map((lines) => lines.length)) * line + em / 2;
  const parts = heads.flatMap((lines, index) =>
    lines.map((text, at) =>
      textToSvg(text, {
        x: first + index * wide,
        y: headHeight - em / 2 - (lines.length - at - 0.5) * line,
        size,
        colour: columns[index]?.spoken ? 'vermilion' : 'ink-soft',
      }),
    ),
  );
  parts.push(rule(headHeight, width, 'ink'));
  let y = headHeight;
  for (const { head, cells } of rows) {
    const { height, svg } = drawRow(head.label, cells, { y, first, wide });
    y += height;
    parts.push(svg, rule(y, width, 'hairline'));
  }
  return { height: y + em / 2, svg: parts.join('\n') };
}

interface RowPlace {
  readonly y: number;
  /** Width of the first column, which names the row. */
  readonly first: number;
  /** Width of each other column. */
  readonly wide: number;
}

function drawRow(label: string, cells: PlacedMatrix['rows'][number]['cells'], place: RowPlace): SheetDrawing {
  const { y, first, wide } = place;
  const names = wrapText(label, (first - em / 2) / size);
  const drawn = cells.map((figures, index) => drawCell(figures, first + index * wide, y + em / 2, wide - em / 2));
  const height = Math.max(names.length * line, ...drawn.map((cell) => cell.height)) + em;
  const words = names.map((text, at) => textToSvg(text, { x: 0, y: y + em / 2 + (at + 0.5) * line, size }));
  return { height, svg: [...words, ...drawn.map(({ svg }) => svg)].join('') };
}

function drawCell(
  figures: PlacedMatrix['rows'][number]['cells'][number],
  x: number,
  top: number,
  width: number,
): SheetDrawing {
  let y = top;
  const parts: string[] = [];
  for (const { figure, marks } of figures) {
    parts.push(textToSvg(figure.printed, { x, y: y + line / 2, size, bold: figure.incomparable === undefined }));
    y += line;
    for (const text of wrapText(notes(figure), width / (size * 0.85))) {
      parts.push(textToSvg(text, { x, y: y + line * 0.4, size: size * 0.85, colour: 'ink-soft' }));
      y += line * 0.9;
    }
    if (marks.length > 0) {
      parts.push(marksToSvg(marks, { x: x + size / 2, y, width: width - size, height: line * 0.8 }, size));
      y += line * 0.8;
    }
  }
  return { height: y - top, svg: parts.join('') };
}

function notes({ period, incomparable }: PlacedMatrix['rows'][number]['cells'][number][number]['figure']): string {
  return [period, incomparable].filter((text) => text !== undefined).join('，');
}

function rule(y: number, width: number, colour: 'ink' | 'hairline'): string {
  const at = Math.round(y);
  return `<line x1="0" y1="${at}" x2="${Math.round(width)}" y2="${at}" stroke="${sheetColours[colour]}"/>`;
}
