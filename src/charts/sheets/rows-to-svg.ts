import type { PlacedRow, PlacedRows } from '../rows/placed-rows.ts';
import { textWidth } from '../words/text-width.ts';
import { wrapText } from '../words/wrap-text.ts';
import { marksToSvg } from './marks-to-svg.ts';
import { type Sheet, type SheetDrawing, sheetSizes } from './sheet.ts';
import { sheetToSvg } from './sheet-to-svg.ts';
import { textToSvg } from './text-to-svg.ts';

const { em } = sheetSizes;
const noteSize = 19;

/** A chart of rows (shares, counts, changes, parts of a whole, a timeline) as a standalone picture. */
export function rowsToSvg(placed: PlacedRows, sheet: Sheet): string {
  return sheetToSvg(sheet, (width) => drawRows(placed, width));
}

function drawRows({ groups, axis, overhang }: PlacedRows, width: number): SheetDrawing {
  const isLong = groups.reduce((sum, { rows }) => sum + rows.length, 0) > mostRowsOfTwoLines;
  const words = Math.round(width * (isLong ? 0.46 : 0.32));
  const strip = { x: words + em, width: width - words - em - overhang * em };
  const parts: string[] = [];
  let y = 0;
  for (const { heading, rows } of groups) {
    if (heading !== undefined) {
      parts.push(textToSvg(heading, { x: 0, y: y + em * 0.7, size: noteSize, colour: 'ink-soft' }));
      y += em * 1.4;
    }
    const top = y;
    const drawn: string[] = [];
    for (const row of rows) {
      const { height, svg } = isLong ? drawLine(row, y, words) : drawWords(row, y, words);
      drawn.push(svg, marksToSvg(row.marks, { ...strip, y, height }, em));
      y += height;
    }
    parts.push(marksToSvg(axis.grid, { ...strip, y: top, height: y - top }, em), ...drawn);
  }
  parts.push(textToSvg(axis.name, { x: 0, y: y + em * 0.8, size: noteSize, colour: 'ink-soft' }));
  parts.push(marksToSvg(axis.ticks, { ...strip, y, height: em * 1.6 }, noteSize));
  return { height: y + em * 1.6, svg: parts.join('\n') };
}

/** With more rows than these, words that stand above their notes make a sheet so high that a slide shrinks it past reading. */
const mostRowsOfTwoLines = 6;

// The words of a row and its notes in one line, where there is room for both; the notes end where the strip begins.
function drawLine(row: PlacedRow, top: number, width: number): SheetDrawing {
  const notes = row.notes.map(({ text }) => text).join('　');
  const needed = textWidth(row.label) * em + textWidth(notes) * noteSize + em;
  if (notes === '' || needed > width) return drawWords(row, top, width);
  const height = Math.round(em * 1.75);
  const y = top + height / 2;
  return {
    height,
    svg:
      textToSvg(row.label, { x: 0, y, size: em }) +
      textToSvg(notes, { x: width, y, size: noteSize, colour: 'ink-soft', anchor: 'end' }),
  };
}

function drawWords({ label, notes }: PlacedRow, top: number, width: number): SheetDrawing {
  const lines = wrapText(label, width / em);
  const noteLines = wrapText(notes.map(({ text }) => text).join('　'), width / noteSize);
  const words = lines.length * em * 1.3 + noteLines.length * noteSize * 1.35;
  const height = Math.max(em * 1.75, words + em * 0.6);
  const start = top + (height - words) / 2;
  const below = start + lines.length * em * 1.3;
  return {
    height: Math.round(height),
    svg: [
      ...lines.map((text, index) => textToSvg(text, { x: 0, y: start + (index + 0.5) * em * 1.3, size: em })),
      ...noteLines.map((text, index) =>
        textToSvg(text, { x: 0, y: below + (index + 0.5) * noteSize * 1.35, size: noteSize, colour: 'ink-soft' }),
      ),
    ].join(''),
  };
}
