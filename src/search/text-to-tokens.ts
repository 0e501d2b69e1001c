import { lanes } from './lanes.ts';
import { pairToken } from './pair-token.ts';
import { readElements } from './read-elements.ts';

/**
 * The tokens of a text in the order of the index: the overlapping pairs of each run of elements (行政复议 gives 行政, 政复, 复议),
 * and behind each run its last element alone. That last token keeps a phrase from matching across punctuation unawares, and lets
 * a query that holds the punctuation match there.
 */
export function textToTokens(text: string): readonly string[] {
  const elements = readElements(text);
  return elements.map(({ char }, index) => {
    const next = elements[index + 1];
    return next === undefined || next.startsRun ? lanes.single + pairToken(char) : pairToken(char, next.char);
  });
}
