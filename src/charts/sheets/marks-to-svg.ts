import { coordinate } from '../marks/coordinate.ts';
import { type GlyphName, glyphPaths } from '../marks/glyph-paths.ts';
import type { LineMark, Mark, Tone } from '../marks/mark.ts';
import { type SheetColour, sheetColours } from './sheet-style.ts';
import { textToSvg } from './text-to-svg.ts';

/** The rectangle that the marks' percentages refer to. */
export interface MarkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marks as SVG elements at fixed coordinates in a box, for a standalone picture; `em` is the size of its text. */
export function marksToSvg(marks: readonly Mark[], box: MarkBox, em: number): string {
  return marks.map((mark) => markToSvg(mark, box, em)).join('');
}

function markToSvg(mark: Mark, box: MarkBox, em: number): string {
  const x = (percent: number): number => coordinate(box.x + (percent / 100) * box.width);
  const y = (percent: number): number => coordinate(box.y + (percent / 100) * box.height);
  switch (mark.kind) {
    case 'line':
      return `<line x1="${x(mark.x1)}" y1="${y(mark.y1)}" x2="${x(mark.x2)}" y2="${y(mark.y2)}" ${stroke(mark, em)}/>`;
    case 'glyph':
      return glyphToSvg(mark.glyph, x(mark.x), y(mark.y), em, mark.tone);
    case 'label':
      // textToSvg sets by the middle height, which the browser reaches by a dy of 0.36 em.
      return textToSvg([{ text: mark.before }, { text: mark.number, bold: true }, { text: mark.after }], {
        x: x(mark.x) + mark.dx * em,
        y: y(mark.y) + (mark.dy - 0.36) * em,
        size: em,
        anchor: mark.anchor,
        colour: colours[mark.tone],
      });
    case 'link':
      return marksToSvg(mark.marks, box, em);
    default:
      return mark satisfies never;
  }
}

/** A sign around a point. */
export function glyphToSvg(glyph: GlyphName, x: number, y: number, em: number, tone: Tone): string {
  if (glyph === 'target') return '';
  const colour = sheetColours[colours[tone]];
  const paint =
    glyph === 'dot' || glyph === 'from'
      ? `fill="${colour}"`
      : `fill="${glyph === 'ring' ? sheetColours.paper : 'none'}" stroke="${colour}" stroke-width="1.9" stroke-linecap="round"`;
  return `<path transform="translate(${x} ${y}) scale(${coordinate(em / 16)})" d="${glyphPaths[glyph]}" ${paint}/>`;
}

const colours: Readonly<Record<Tone, SheetColour>> = {
  ink: 'ink',
  soft: 'ink-soft',
  faint: 'hairline',
  'series-1': 'series-1',
  'series-2': 'series-2',
  'series-3': 'series-3',
  'series-4': 'series-4',
  accent: 'vermilion',
  paper: 'paper',
};

function stroke({ tone, weight, dashed }: LineMark, em: number): string {
  const width = { thin: 1, thick: em * 0.15, bar: em * 0.95 }[weight];
  return `stroke="${sheetColours[colours[tone]]}" stroke-width="${coordinate(width)}"${dashed ? ' stroke-dasharray="3 6"' : ''}`;
}
