import { textToTokens } from './text-to-tokens.ts';

/**
 * The tokens that stand next to each other wherever a text holds `term`. The closing token of the last run is left out, for the
 * text may go on; a term of a single element is that token alone. Empty for a term of punctuation.
 */
export function termToPhrase(term: string): readonly string[] {
  const tokens = textToTokens(term);
  if (tokens.length < 2) return tokens;
  return tokens.slice(0, -1);
}
