import type { PlacedPanels } from '../panels-chart.ts';
import { wrapText } from '../words/wrap-text.ts';
import { marksToSvg } from './marks-to-svg.ts';
import { type Sheet, type SheetDrawing, sheetSizes } from './sheet.ts';
import { sheetToSvg } from './sheet-to-svg.ts';
import { textToSvg } from './text-to-svg.ts';

const { em } = sheetSizes;
const gap = 40;
const markSize = 20;

/** Small multiples as a standalone picture: two, three or four in a line. */
export function panelsToSvg(placed: PlacedPanels, sheet: Sheet): string {
  return sheetToSvg(sheet, (width) => drawPanels(placed, width));
}

function drawPanels({ panels }: PlacedPanels, width: number): SheetDrawing {
  const across = Math.min(4, Math.max(2, Math.ceil(Math.sqrt(panels.length))));
  const wide = (width - (across - 1) * gap) / across;
  const titles = panels.map(({ label }) => wrapText(label, wide / em));
  const head = Math.max(1, ...titles.map((lines) => lines.length)) * em * 1.3;
  const tall = head + 9 * markSize;
  const drawn = panels.map(({ ground, marks }, index) => {
    const x = (index % across) * (wide + gap);
    const y = Math.floor(index / across) * tall;
    const lines = titles[index] ?? [];
    const box = { x, y: y + head, width: wide, height: 8 * markSize };
    return [
      ...lines.map((text, line) =>
        textToSvg(text, { x, y: y + head - (lines.length - line - 0.5) * em * 1.3, size: em }),
      ),
      marksToSvg([...ground, ...marks], box, markSize),
    ].join('');
  });
  return { height: Math.ceil(panels.length / across) * tall, svg: drawn.join('\n') };
}
