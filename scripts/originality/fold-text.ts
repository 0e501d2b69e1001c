/** A text made comparable, and for each of its characters the offset in the text that it came from. */
interface FoldedText {
  readonly folded: string;
  readonly origins: readonly number[];
}

/**
 * Drops white space and writes each character in one width, so that a copy does not hide behind line breaks, 全角 or 半角
 * punctuation, other quotation marks (「」 for “”) or the look-alike radicals of a PDF (⼀ for 一).
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const origins: number[] = [];
  let offset = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    folded += piece;
    for (let index = 0; index < piece.length; index += 1) origins.push(offset);
    offset += character.length;
  }
  return { folded, origins };
}

function foldCharacter(character: string): string {
  return character
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060]/g, '')
    .replace(/[“”「」『』]/g, '"')
    .replace(/[‘’]/g, "'");
}
