import { pairToken } from './pair-token.ts';
import { readElements } from './read-elements.ts';

/** What Pagefind counts as a word and does not index: it parts what must not match as one phrase, and moves what follows. */
export const gap = '.';

/**
 * The tokens of a text in the order of the index: the overlapping pairs of each run of elements (行政复议 gives 行政, 政复, 复议),
 * and a gap behind each run.
 */
export function textToTokens(text: string): readonly string[] {
  const elements = readElements(text);
  return elements.map(({ char }, index) => {
    const next = elements[index + 1];
    return next === undefined || next.startsRun ? gap : pairToken(char, next.char);
  });
}
