/**
 * A number as Word prints it in a list of that format: 3 as 三 (chineseCounting and its kin), ③, ３, C, iii, 3.
 * Formats that Word knows and Chinese documents do not use are printed in Arabic numerals.
 */
export function numberLabel(number: number, format: string): string {
  if (CHINESE.test(format)) return chineseNumeral(number);
  if (format.startsWith('decimalEnclosedCircle') && number <= 20) return String.fromCodePoint(0x245f + number);
  if (format === 'decimalFullWidth') return [...String(number)].map(fullWidth).join('');
  if (format === 'upperLetter') return String.fromCodePoint(64 + number);
  if (format === 'lowerLetter') return String.fromCodePoint(96 + number);
  return String(number);
}

function chineseNumeral(number: number): string {
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return `${head}${ones === 0 && tens > 0 ? '' : DIGITS.charAt(ones)}`;
}

function fullWidth(digit: string): string {
  return String.fromCodePoint(Number(digit) + 0xff10);
}

const DIGITS = '〇一二三四五六七八九';
// chineseCounting, chineseCountingThousand, japaneseCounting, taiwaneseCountingThousand, ideographDigital
const CHINESE = /^(?:chinese|japanese|taiwanese)(?:Counting|LegalSimplified)?|^ideographDigital/;
