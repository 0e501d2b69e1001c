import { figureSigns } from './figure-signs.ts';

/** One thing that can be searched: a Han character, a letter, a digit, or a sign that belongs to figures. */
export interface TextElement {
  /** As both ends of the search see it: lower case, half width, without diacritics. */
  readonly char: string;
  /** Where it stands in the text: offsets in UTF-16 units, `end` behind it. */
  readonly start: number;
  readonly end: number;
  /** Whether punctuation (or the beginning) separates it from the element before. Blanks separate nothing. */
  readonly startsRun: boolean;
}

/**
 * Reads a text into its elements. The rule is the same for every character wherever it stands, so that any substring of a text
 * yields the elements that the text yields there: this is what makes each substring findable.
 */
export function readElements(text: string): readonly TextElement[] {
  const elements: TextElement[] = [];
  let startsRun = true;
  for (let start = 0; start < text.length;) {
    const code = text.codePointAt(start) ?? 0;
    const end = start + (code > 0xffff ? 2 : 1);
    const folded = foldCharacter(code);
    if (folded === undefined) startsRun = true;
    for (const char of folded ?? '') {
      elements.push({ char, start, end, startsRun });
      startsRun = false;
    }
    start = end;
  }
  return elements;
}

const signs = new Set(figureSigns);

const folded = new Map<number, string | undefined>();

/** The elements of one character: none for a blank, undefined for what separates. */
function foldCharacter(code: number): string | undefined {
  if (code >= 0x4e00 && code <= 0x9fff) return String.fromCharCode(code);
  if (!folded.has(code)) folded.set(code, foldRare(String.fromCodePoint(code)));
  return folded.get(code);
}

function foldRare(char: string): string | undefined {
  // Format characters (a soft hyphen, a byte order mark) and control characters are as good as blanks.
  if (/[\s\p{M}\p{Cc}\p{Cf}]/u.test(char)) return '';
  // An ellipsis is punctuation, though its compatibility form is three full stops.
  if (/[…‥⋯]/.test(char)) return undefined;
  // Folded before it is lowered: ℃ is a degree sign and a capital C.
  const plain = char.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace('⁄', '/');
  return [...plain].every((part) => signs.has(part) || /[\p{L}\p{N}]/u.test(part)) ? plain : undefined;
}
