import type { Span } from './spans-of.ts';

/** Whether an offset of a text lies inside one of its spans, marks included. */
export function isInside(spans: readonly Span[], offset: number): boolean {
  return spans.some((span) => span.start <= offset && offset < span.end);
}
