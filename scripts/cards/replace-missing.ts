/** What stands for a letter that the font lacks: one that looks much the same, else an empty square (缺字). */
const likenesses: Readonly<Record<string, string>> = { '·': '•', '・': '•', '─': '—', 〇: '零', '○': '零' };

/** An SVG whose texts have only letters of the font, whose code points are given. Letters of ASCII are left alone: they are the markup. */
export function replaceMissing(svg: string, letters: ReadonlySet<number>): string {
  const has = (letter: string) => letters.has(letter.codePointAt(0) ?? 0);
  const square = has('□') ? '□' : '?';
  return svg.replace(/[^\p{ASCII}]/gu, (letter) => {
    if (has(letter)) return letter;
    const likeness = likenesses[letter] ?? square;
    return has(likeness) ? likeness : square;
  });
}
