import type { Quote } from './case-quotes.ts';

/** A paragraph, heading or cell in which quotes may stand, with the heading that it stands under. */
export interface Passage {
  readonly text: string;
  readonly section?: string | undefined;
}

/** Where a quote stands: the index of its passage, and its offsets there. */
export interface Placed {
  readonly id: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds each quote in the passages. Where the words stand more than once, the sentence named as evidence decides, then the
 * section, then the first place. Quotes that stand nowhere come back as `missing`.
 */
export function placeQuotes(passages: readonly Passage[], quotes: readonly Quote[]) {
  const placed: Placed[] = [];
  const missing: Quote[] = [];
  for (const quote of quotes) {
    const place = placeOf(passages, quote);
    if (place === undefined) missing.push(quote);
    else placed.push(place);
  }
  return { placed, missing };
}

function placeOf(passages: readonly Passage[], quote: Quote): Placed | undefined {
  const sentence = quote.sentence ?? quote.quote;
  const offset = Math.max(0, sentence.indexOf(quote.quote));
  return (
    search(passages, quote, sentence, offset, quote.section) ??
    search(passages, quote, sentence, offset) ??
    search(passages, quote, quote.quote, 0, quote.section) ??
    search(passages, quote, quote.quote, 0)
  );
}

/** The first passage (of a section, if one is named) that holds `words`; the quote begins `offset` characters into them. */
function search(
  passages: readonly Passage[],
  { id, quote }: Quote,
  words: string,
  offset: number,
  section?: string,
): Placed | undefined {
  for (const [passage, { text, section: own }] of passages.entries()) {
    const found = section === undefined || own === section ? text.indexOf(words) : -1;
    const start = found + offset;
    if (found >= 0 && text.startsWith(quote, start)) return { id, passage, start, end: start + quote.length };
  }
  return undefined;
}
