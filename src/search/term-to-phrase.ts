import { elementTokens } from './element-tokens.ts';
import { gap, textToTokens } from './text-to-tokens.ts';

/**
 * The tokens that stand next to each other wherever a text holds `term`, a run of elements without punctuation; for a single
 * element, its own token. Empty where there is nothing to search for.
 */
export function termToPhrase(term: string): readonly string[] {
  const pairs = textToTokens(term).filter((token) => token !== gap);
  return pairs.length > 0 ? pairs : elementTokens(term);
}
