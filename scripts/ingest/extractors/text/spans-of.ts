/** A piece of a text between a pair of marks; `start` and `end` (exclusive) include the marks, `inner` does not. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

/**
 * The outermost spans of a text between quotation marks (`quotes`: “” 「」 『』 and straight "), book-title marks (`titles`: 《》)
 * or brackets (`brackets`: （） () 〔〕 []), in printed order. A mark without its partner opens nothing. One pass, so linear in the text.
 */
export function spansOf(text: string, marks: keyof typeof MARKS): readonly Span[] {
  const { pattern, closing } = MARKS[marks];
  const spans: Span[] = [];
  const open: { start: number; close: string }[] = [];
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    const depth = open.findLastIndex(({ close }) => close === mark);
    const close = closing.get(mark);
    if (depth !== -1) {
      const start = open[depth]?.start ?? index;
      open.length = depth;
      while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
      spans.push({ start, end: index + 1, inner: text.slice(start + 1, index) });
    } else if (close !== undefined && open.length < MAX_DEPTH) open.push({ start: index, close });
  }
  return spans;
}

const MARKS = {
  quotes: {
    pattern: /[“”「」『』"]/g,
    closing: new Map([
      ['“', '”'],
      ['「', '」'],
      ['『', '』'],
      ['"', '"'],
    ]),
  },
  titles: { pattern: /[《》]/g, closing: new Map([['《', '》']]) },
  brackets: {
    pattern: /[（）()〔〕[\]]/g,
    closing: new Map([
      ['（', '）'],
      ['(', ')'],
      ['〔', '〕'],
      ['[', ']'],
    ]),
  },
} as const;

// Text that only opens marks must not make the search for a partner quadratic.
const MAX_DEPTH = 8;
