/**
 * The code points that a TrueType font can draw, from its `cmap` table (OpenType 1.9, cmap format 4: all of the basic plane). Throws
 * where the font has no such table.
 */
export function fontLetters(font: DataView): ReadonlySet<number> {
  const table = tableOffset(font, 'cmap');
  const count = font.getUint16(table + 2);
  const subtables = Array.from({ length: count }, (_, index) => table + font.getUint32(table + 4 + 8 * index + 4));
  const at = subtables.find((offset) => font.getUint16(offset) === 4);
  if (at === undefined) throw new Error('The font has no cmap table of format 4.');
  return lettersOfFormat4(font, at);
}

function tableOffset(font: DataView, tag: string): number {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)));
    if (name === tag) return font.getUint32(at + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

function lettersOfFormat4(font: DataView, at: number): ReadonlySet<number> {
  const letters = new Set<number>();
  const twice = font.getUint16(at + 6);
  for (let index = 0; index < twice; index += 2) {
    const end = font.getUint16(at + 14 + index);
    const start = font.getUint16(at + 16 + twice + index);
    const delta = font.getUint16(at + 16 + 2 * twice + index);
    const place = at + 16 + 3 * twice + index;
    const rangeOffset = font.getUint16(place);
    for (let letter = start; letter <= end && letter !== 0xffff; letter += 1) {
      const glyph = rangeOffset === 0 ? letter + delta : font.getUint16(place + rangeOffset + 2 * (letter - start));
      if (glyph % 0x10000 !== 0) letters.add(letter);
    }
  }
  return letters;
}
