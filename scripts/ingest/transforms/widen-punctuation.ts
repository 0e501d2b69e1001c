import { isLostCharacter } from './is-lost-character.ts';

/**
 * Turns half-width punctuation of Chinese text into full width: `,` `;` `:` `!` `?` `( )` `"` next to Chinese words. Numbers
 * (1,234 and 10:30), codes, addresses and Latin text keep theirs, and so does a `?` that stands for a lost character. What
 * decides is the nearest word on either side, which no replacement changes: doing it twice is doing it once.
 */
export function widenPunctuation(text: string): string {
  if (!HALF_WIDTH.test(text)) return text;
  const characters = [...text];
  const words = nearestWords(characters);
  const brackets = wideBrackets(characters, words);
  const quotes = wideQuotes(characters);
  return characters
    .map((character, index) => {
      const bracket = brackets.get(index) ?? quotes.get(index);
      if (bracket !== undefined) return bracket;
      return isChinese(characters, index, words) ? (WIDE.get(character) ?? character) : character;
    })
    .join('');
}

interface Words {
  /** For each place, the nearest character of a word before it and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function nearestWords(characters: readonly string[]): Words {
  let word = '';
  const before = characters.map((character) => {
    const nearest = word;
    if (!PUNCTUATION.test(character)) word = character;
    return nearest;
  });
  word = '';
  const after = characters.toReversed().map((character) => {
    const nearest = word;
    if (!PUNCTUATION.test(character)) word = character;
    return nearest;
  });
  return { before, after: after.toReversed() };
}

function isChinese(characters: readonly string[], index: number, { before, after }: Words): boolean {
  const character = characters[index] ?? '';
  const previous = characters[index - 1] ?? '';
  const next = characters[index + 1] ?? '';
  if (character === '.') return HAN.test(previous) && !isNumbering(characters, index) && ENDS_HERE.test(next);
  if (!WIDE.has(character)) return false;
  if (/\d/.test(previous) && /\d/.test(next)) return false;
  if (character === ':' && next === '/') return false;
  if (
    character === '?' &&
    isLostCharacter(characters.slice(Math.max(0, index - 60), index + 2).join(''), Math.min(index, 60))
  )
    return false;
  return HAN.test(before[index] ?? '') || HAN.test(after[index] ?? '');
}

/** `一.` at the start of a line counts, it ends no sentence. */
function isNumbering(characters: readonly string[], index: number): boolean {
  return index <= 3 && /^[（(]?[一二三四五六七八九十]+$/.test(characters.slice(0, index).join(''));
}

/** Both brackets of a pair go wide where there is Chinese in it or next to it, or where one of them is wide already. */
function wideBrackets(characters: readonly string[], { before, after }: Words): Map<number, string> {
  const wide = new Map<number, string>();
  const open: number[] = [];
  let han = 0;
  const hanBefore = characters.map((character) => {
    if (HAN.test(character)) han += 1;
    return han;
  });
  characters.forEach((character, index) => {
    if (character === '(' || character === '（') open.push(index);
    if (character !== ')' && character !== '）') return;
    const start = open.pop();
    if (start === undefined) return;
    const hasHan = (hanBefore[index] ?? 0) > (hanBefore[start] ?? 0);
    const isBesideHan = HAN.test(before[start] ?? '') || HAN.test(after[index] ?? '');
    if (!hasHan && !isBesideHan && character === ')' && characters[start] === '(') return;
    wide.set(start, '（');
    wide.set(index, '）');
  });
  return wide;
}

/** Straight quotation marks of a paragraph pair up in turn; an odd number of them cannot be paired and stays. */
function wideQuotes(characters: readonly string[]): Map<number, string> {
  const places = characters.flatMap((character, index) => (character === '"' ? [index] : []));
  if (places.length % 2 === 1 || !characters.some((character) => HAN.test(character))) return new Map();
  return new Map(places.map((place, turn) => [place, turn % 2 === 0 ? '“' : '”']));
}

const HALF_WIDTH = /[,;:!?()".]/;
const WIDE = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['.', '。'],
]);
const HAN = /\p{Script=Han}/u;
const PUNCTUATION = /[\p{P}\s]/u;
const ENDS_HERE = /^[\s"”’」』）)》】]?$/;
