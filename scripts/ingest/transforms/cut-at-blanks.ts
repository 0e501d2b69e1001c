/**
 * Cuts a text at the blanks that stand outside quotation marks and brackets: “三医联动 医药信息共享” stays whole. After a full stop
 * every blank counts, for a quotation of several paragraphs is opened in each and closed once.
 */
export function cutAtBlanks(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (OPENING.has(character)) depth += 1;
    if (CLOSING.has(character)) depth = Math.max(0, depth - 1);
    if (character !== ' ' || (depth > 0 && !isAfterStop(text, index))) continue;
    depth = 0;
    pieces.push(text.slice(start, index));
    start = index + 1;
  }
  pieces.push(text.slice(start));
  return pieces.filter((piece) => piece !== '');
}

function isAfterStop(text: string, index: number): boolean {
  return /[。！？…][”’」』）)》】]{0,3}$/.test(text.slice(Math.max(0, index - 4), index));
}

const OPENING = new Set('“‘（(《〈【〔「『');
const CLOSING = new Set('”’）)》〉】〕」』');
