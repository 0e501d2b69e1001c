import { textWidth } from './text-width.ts';

// What stays in one piece: a number with its sign and percent (2.3, 99.28%), a word in Latin letters, or one character.
const piece = /[+−-]?\d[\d.,]*%?|[A-Za-z]+|\s+|./gu;
const neverFirst = /^[，。、；：？！）》〉」』”’…%]/u;
const neverLast = /[（《〈「『“‘]$/u;

/** Text broken into lines of at most `width` em; no line begins with a closing mark or ends with an opening one. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(piece) ?? []) {
    if (line === '' || textWidth(line + word) <= width || neverFirst.test(word)) {
      line += word;
    } else {
      const opening = neverLast.exec(line)?.[0] ?? '';
      lines.push(line.slice(0, line.length - opening.length).trim());
      line = (opening + word).trimStart();
    }
  }
  return line === '' ? lines : [...lines, line];
}
