import type { PlacedRow, PlacedRows } from '../rows/placed-rows.ts';
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
  const words = Math.round(width * 0.32);
  const strip = { x: words + em, width: width - words - em - overhang * em };
  const parts: string[] = [];
  let y = 0;
  for (const { heading, rows } of groups) {
    if (heading !== undefined) {
      parts.push(textToSvg(heading, { x: 0, y: y + em * 0.7, size: noteSize, colour: 'ink-soft' }));
      y += em * 1.4;
    }
    for (const row of rows) {
      const { height, svg } = drawWords(row, y, words);
      parts.push(svg, marksToSvg([...axis.grid, ...row.marks], { ...strip, y, height }, em));
      y += height;
    }
  }
  parts.push(textToSvg(axis.name, { x: 0, y: y + em * 0.8, size: noteSize, colour: 'ink-soft' }));
  parts.push(marksToSvg(axis.ticks, { ...strip, y, height: em * 1.6 }, noteSize));
  return { height: y + em * 1.6, svg: parts.join('\n') };
}

function drawWords({ label, notes }: PlacedRow, top: number, width: number): SheetDrawing {
  const lines = wrapText(label, width / em);
  const noteLines = wrapText(notes.map(({ text }) => text).join('　'), width / noteSize);
  const words = lines.length * em * 1.3 + noteLines.length * noteSize * 1.35;
  const height = Math.max(em * 1.9, words + em * 0.6);
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
