import { escapeXml } from './escape-xml.ts';
import { type SheetColour, sheetColours } from './sheet-style.ts';

/** How a line of text is set: `y` is its middle height. */
export interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour?: SheetColour;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly song?: boolean;
}

/** A line of text, or several pieces of which some are coloured or bold, as an SVG element. */
export function textToSvg(pieces: string | readonly TextPiece[], style: TextStyle): string {
  const { x, y, size, colour = 'ink', anchor = 'start', bold = false, song = false } = style;
  const attributes = [
    `x="${round(x)}" y="${round(y + size * 0.36)}" font-size="${round(size)}" fill="${sheetColours[colour]}"`,
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    bold ? ' font-weight="600"' : '',
    song ? ' font-family="Source Han Serif SC, Noto Serif CJK SC, Songti SC, SimSun, serif"' : '',
  ];
  const spans = typeof pieces === 'string' ? escapeXml(pieces) : pieces.map(span).join('');
  return `<text ${attributes.join('')}>${spans}</text>`;
}

/** Part of a line that is set apart. */
export interface TextPiece {
  readonly text: string;
  readonly colour?: SheetColour;
  readonly bold?: boolean;
}

function span({ text, colour, bold }: TextPiece): string {
  if (text === '') return '';
  if (colour === undefined && !bold) return escapeXml(text);
  return `<tspan${colour ? ` fill="${sheetColours[colour]}"` : ''}${bold ? ' font-weight="600"' : ''}>${escapeXml(text)}</tspan>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
