// A printable character, so that the list is text.
const first = 'A'.charCodeAt(0);

/** The length of a record in words, rounded to half powers of two, as one character: it only weighs scores. */
export function lengthToChar(words: number): string {
  return String.fromCharCode(first + Math.round(2 * Math.log2(Math.max(1, words))));
}

/** The length that `lengthToChar` wrote. */
export function charToLength(char: string): number {
  return Math.round(2 ** ((char.charCodeAt(0) - first) / 2));
}
