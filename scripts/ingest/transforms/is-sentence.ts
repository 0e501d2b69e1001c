import { endsSentence } from './ends-sentence.ts';
import { isProse } from './is-prose.ts';

/** Whether a line is text of a section, be it short: it ends as a sentence and has ten characters, or it is prose. */
export function isSentence(line: string): boolean {
  return isProse(line) || (line.length >= 10 && endsSentence(line));
}
