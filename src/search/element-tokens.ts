import { lanes } from './lanes.ts';
import { pairToken } from './pair-token.ts';
import { readElements } from './read-elements.ts';

/** The tokens of the elements of a text, each by itself and once. */
export function elementTokens(text: string): readonly string[] {
  const characters = new Set(readElements(text).map(({ char }) => char));
  return [...characters].map((char) => lanes.element + pairToken(char));
}
