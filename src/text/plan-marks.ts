import type { Placed } from './place-quotes.ts';

export type Span = Pick<Placed, 'id' | 'start' | 'end'>;

/** A quote with the extent of its mark: elements nest, so a quote that crosses the end of another is marked only up to there. */
export interface PlannedMark extends Span {
  readonly markEnd: number;
  /** Number of the cut, from 1, where the mark ends before the quote. */
  readonly cut: number | undefined;
}

/** Plans the marks of quotes, sorted so that each comes before those that lie within it. */
export function planMarks(spans: readonly Span[]): readonly PlannedMark[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const open: number[] = [];
  let cuts = 0;
  return sorted.map((span) => {
    while ((open.at(-1) ?? Number.POSITIVE_INFINITY) <= span.start) open.pop();
    const markEnd = Math.min(span.end, open.at(-1) ?? span.end);
    open.push(markEnd);
    return { ...span, markEnd, cut: markEnd < span.end ? ++cuts : undefined };
  });
}
