import { normalizeCharacters } from './normalize-characters.ts';
import { widenPunctuation } from './widen-punctuation.ts';

/** One line of text in the form that all later patterns expect: see `normalizeCharacters` and `widenPunctuation`. */
export function normalizeLine(text: string): string {
  return widenPunctuation(normalizeCharacters(text));
}
