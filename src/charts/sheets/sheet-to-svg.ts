import { findingText } from '../words/finding-text.ts';
import { wrapText } from '../words/wrap-text.ts';
import { escapeXml } from './escape-xml.ts';
import { glyphToSvg } from './marks-to-svg.ts';
import { type Sheet, type SheetDrawing, sheetSizes } from './sheet.ts';
import { sheetColours } from './sheet-style.ts';
import { textToSvg } from './text-to-svg.ts';
import { wrapFinding } from './wrap-finding.ts';

const { em, margin, ratio } = sheetSizes;
const titleSize = 40;
const noteSize = 19;

/**
 * A chart as a standalone picture in the proportions of a slide: `draw` is asked for the drawing at the width that it may fill. A long
 * drawing makes a larger sheet, never a cut one.
 */
export function sheetToSvg(
  sheet: Sheet,
  draw: (width: number) => SheetDrawing,
  sheetWidth: number = sheetSizes.width,
): string {
  const width = sheetWidth - 2 * margin;
  const title = wrapFinding(sheet.finding, width / titleSize);
  const drawing = draw(width);
  const notes = [...sheet.signs.map(({ text }) => text), ...wrapText(sheet.source, width / noteSize)];
  const top = margin + title.length * titleSize * 1.35 + em;
  const needed = top + drawing.height + em + notes.length * noteSize * 1.6 + margin / 2;
  // Half of the way, for a wider drawing may be lower: its words need fewer lines.
  if (needed > sheetWidth / ratio + 1)
    return sheetToSvg(sheet, draw, Math.max((sheetWidth + needed * ratio) / 2, sheetWidth * 1.08));
  const height = Math.round(sheetWidth / ratio);
  const foot = height - margin / 2 - notes.length * noteSize * 1.6;
  // A short drawing stands a little above the middle of the room that is left.
  const room = Math.max(0, foot - em - top - drawing.height);
  const lines = title.map((pieces, index) =>
    textToSvg(pieces, {
      x: margin,
      y: margin + (index + 0.5) * titleSize * 1.35,
      size: titleSize,
      bold: true,
      song: true,
    }),
  );
  const noteLines = notes.map((text, index) =>
    noteLine(text, sheet.signs[index]?.glyphs ?? [], foot + (index + 0.5) * noteSize * 1.6),
  );
  const size = `${Math.round(sheetWidth)} ${height}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" font-family="PingFang SC, Microsoft YaHei, Source Han Sans SC, Noto Sans CJK SC, sans-serif">`,
    `<title>${escapeXml(findingText(sheet.finding))}</title>`,
    `<rect width="100%" height="100%" fill="${sheetColours.paper}"/>`,
    ...lines,
    `<g transform="translate(${margin} ${Math.round(top + room * 0.35)})">${drawing.svg}</g>`,
    ...noteLines,
    '</svg>\n',
  ].join('\n');
}

function noteLine(text: string, glyphs: Sheet['signs'][number]['glyphs'], y: number): string {
  const signs = glyphs.map((glyph) => glyphToSvg(glyph, margin + noteSize, Math.round(y), noteSize, 'soft'));
  return [
    ...signs,
    textToSvg(text, { x: margin + (glyphs.length > 0 ? noteSize * 2.5 : 0), y, size: noteSize, colour: 'ink-soft' }),
  ].join('');
}
