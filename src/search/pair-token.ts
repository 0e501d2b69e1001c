import { figureSigns } from './figure-signs.ts';

// Pagefind drops what is neither letter nor digit: signs are written as Yi letters, which no text of this library uses.
const letters = new Map(figureSigns.map((sign, index) => [sign, String.fromCharCode(0xa000 + index)]));

/** The token of one element or of two neighbours, as it stands in the index. */
export function pairToken(first: string, second = ''): string {
  return (letters.get(first) ?? first) + (letters.get(second) ?? second);
}
