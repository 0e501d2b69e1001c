/** A piece of a text between a pair of marks; `start` and `end` (exclusive) include the marks, `inner` does not. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

/**
 * The outermost spans of a text between quotation marks (`quotes`: “” 「」 『』 and straight "), book-title marks (`titles`: 《》)
 * or brackets (`brackets`: （） ()). A mark without its partner opens nothing. One pass, so linear in the text.
 */
export function spansOf(text: string, marks: keyof typeof PAIRS): readonly Span[] {
  const pairs: Readonly<Record<string, string>> = PAIRS[marks];
  const spans: Span[] = [];
  const open: { start: number; close: string }[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const mark = text.charAt(i);
    const depth = open.findLastIndex((entry) => entry.close === mark);
    const close = pairs[mark];
    if (depth !== -1) {
      const start = open[depth]?.start ?? i;
      open.length = depth;
      while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
      spans.push({ start, end: i + 1, inner: text.slice(start + 1, i) });
    } else if (close !== undefined && open.length < MAX_DEPTH) open.push({ start: i, close });
  }
  return spans;
}

const PAIRS = {
  quotes: { '“': '”', '「': '」', '『': '』', '"': '"' },
  titles: { '《': '》' },
  brackets: { '（': '）', '(': ')', '〔': '〕', '[': ']' },
} as const;

// Text that only opens marks must not make the search for a partner quadratic.
const MAX_DEPTH = 8;
