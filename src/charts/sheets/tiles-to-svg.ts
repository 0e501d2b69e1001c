import type { PlacedTile, PlacedTiles } from '../tiles-chart.ts';
import type { Sheet, SheetDrawing } from './sheet.ts';
import { sheetToSvg } from './sheet-to-svg.ts';
import { type SheetColour, sheetColours } from './sheet-style.ts';
import { textToSvg } from './text-to-svg.ts';

const tile = { width: 84, height: 56, gap: 4 } as const;
const shades: readonly SheetColour[] = ['shade-0', 'shade-1', 'shade-2', 'shade-3', 'shade-4'];
const inks: readonly SheetColour[] = ['on-shade-0', 'on-shade-1', 'on-shade-2', 'on-shade-3', 'on-shade-4'];

/** 省级方格图 as a standalone picture. */
export function tilesToSvg(placed: PlacedTiles, sheet: Sheet): string {
  return sheetToSvg(sheet, (width) => drawTiles(placed, width));
}

function drawTiles({ counted, tiles, steps }: PlacedTiles, width: number): SheetDrawing {
  const left = Math.round((width - 7 * (tile.width + tile.gap)) / 2);
  const key = steps.map(({ shade, text }, index) =>
    box(left + index * (tile.width + tile.gap), tile.height, shade, 28, text),
  );
  return {
    height: 8 * (tile.height + tile.gap),
    svg: [
      textToSvg(`每格是一个省级地区，数字是${counted}数`, {
        x: left,
        y: tile.height / 2,
        size: 19,
        colour: 'ink-soft',
      }),
      ...key,
      ...tiles.map((one) => drawTile(one, left)),
    ].join('\n'),
  };
}

function drawTile({ name, row, column, count, shade, spoken }: PlacedTile, left: number): string {
  const x = left + (column - 1) * (tile.width + tile.gap);
  const y = (row - 1) * (tile.height + tile.gap);
  const colour = inks[shade] ?? 'ink';
  const ring = `<rect x="${x - 2}" y="${y - 2}" width="${tile.width + 4}" height="${tile.height + 4}" fill="none" stroke="${sheetColours.vermilion}" stroke-width="3"/>`;
  return [
    box(x, y, shade, tile.height, ''),
    spoken ? ring : '',
    textToSvg(name, { x: x + tile.width / 2, y: y + 17, size: 19, colour, anchor: 'middle' }),
    textToSvg(String(count), {
      x: x + tile.width / 2,
      y: y + 39,
      size: 23,
      colour,
      anchor: 'middle',
      bold: count > 0,
      song: true,
    }),
  ].join('');
}

function box(x: number, y: number, shade: number, height: number, text: string): string {
  const fill = sheetColours[shades[shade] ?? 'paper'];
  const rect = `<rect x="${x}" y="${y}" width="${tile.width}" height="${height}" fill="${fill}" stroke="${sheetColours.hairline}"/>`;
  const words = textToSvg(text, {
    x: x + tile.width / 2,
    y: y + height / 2,
    size: 18,
    colour: inks[shade] ?? 'ink',
    anchor: 'middle',
  });
  return text === '' ? rect : rect + words;
}
