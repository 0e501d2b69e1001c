import { spansOf } from './spans-of.ts';

/** A piece of a sentence between commas; `start` is its offset in the sentence, `segment` the serial of its part between semicolons. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly segment: number;
}

/**
 * The clauses of a sentence, cut at commas, semicolons, colons and stops that stand outside quotation marks, book titles and
 * brackets and not between digits (1,300). Clauses are trimmed; empty ones are left out.
 */
export function clausesOf(sentence: string): readonly Clause[] {
  const covered = [...spansOf(sentence, 'quotes'), ...spansOf(sentence, 'titles'), ...spansOf(sentence, 'brackets')];
  covered.sort((a, b) => a.start - b.start);
  const clauses: Clause[] = [];
  let [start, segment, next] = [0, 0, 0];
  const cut = (end: number): void => {
    const raw = sentence.slice(start, end);
    const text = raw.trim();
    if (text !== '') clauses.push({ text, start: start + raw.indexOf(text), segment });
    start = end + 1;
  };
  for (const { 0: mark, index } of sentence.matchAll(BREAK)) {
    while ((covered[next]?.end ?? sentence.length) <= index) next += 1;
    if ((covered[next]?.start ?? sentence.length) <= index || isInNumber(sentence, index)) continue;
    cut(index);
    if (SEMICOLONS.has(mark)) segment += 1;
  }
  cut(sentence.length);
  return clauses;
}

const BREAK = /[，,；;：:。！？!?]/g;
const SEMICOLONS = new Set('；;。！？');

function isInNumber(text: string, index: number): boolean {
  return DIGIT.test(text.charAt(index - 1)) && DIGIT.test(text.charAt(index + 1));
}

const DIGIT = /\d/;
