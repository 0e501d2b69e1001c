import type { Figure } from '../figure.ts';
import type { LabelMark, Tone } from '../marks/mark.ts';
import { type OpenEnd, openEnd } from '../marks/open-end.ts';
import { printedParts } from '../words/printed-parts.ts';

/** A point of a row with what is said of it: the dot of a figure, or an end of an arrow. */
export interface LabelledEnd {
  readonly printed: string;
  /** Percent of the strip. */
  readonly x: number;
  readonly tone: Tone;
  readonly end: OpenEnd | undefined;
}

/** A figure at `x` percent as a labelled end. */
export function labelledEnd({ printed, comparator }: Figure, x: number, tone: Tone): LabelledEnd {
  return { printed, x, tone, end: openEnd(comparator) };
}

/** The printed figure right of its point (`start`) or left of it (`end`), farther off where an open end points that way. */
export function endLabel({ printed, x, tone, end }: LabelledEnd, anchor: 'start' | 'end'): LabelMark {
  const away = end === 'about' || end === (anchor === 'start' ? 'more' : 'less') ? 1.25 : 0.7;
  return {
    kind: 'label',
    x,
    y: 50,
    dx: anchor === 'start' ? away : -away,
    dy: 0.36,
    anchor,
    ...printedParts(printed),
    tone: tone === 'series-1' ? 'ink' : tone,
  };
}
