import { coordinate } from '../marks/coordinate.ts';
import type { Mark, Tone } from '../marks/mark.ts';
import { printedParts } from '../words/printed-parts.ts';
import { textWidth } from '../words/text-width.ts';
import { narrowestStrip } from './narrowest-strip.ts';
import type { PlacedRow } from './placed-rows.ts';

/** A part of a whole as a stretch of the strip, in percent. The rest that no source prints has no href and an empty `printed`. */
export interface Segment {
  readonly id: string;
  readonly label: string;
  readonly href: string | undefined;
  readonly printed: string;
  readonly x: number;
  readonly width: number;
  readonly tone: Tone;
}

/** The bar of a segment. */
export function bar({ x, width, tone }: Segment): Mark {
  return { kind: 'line', x1: coordinate(x), y1: 50, x2: coordinate(x + width), y2: 50, tone, weight: 'bar' };
}

/** A thin line of paper where a segment begins, so that it does not flow into the one before it. */
export function seam({ x }: Segment): Mark {
  return { kind: 'line', x1: coordinate(x), y1: 0, x2: coordinate(x), y2: 100, tone: 'paper', weight: 'thick' };
}

/** The row of one segment: its bar, the printed figure and its share, right of the bar or, where only there is room, left of it. */
export function partRow(segment: Segment, spoken: boolean): PlacedRow {
  const { id, label, href, printed, x, width } = segment;
  const percent = `约${Math.round(width * 10) / 10}%`;
  const words = printed === '' ? percent : `${printed}，${percent}`;
  const end = coordinate(x + width);
  const needed = textWidth(words) + 0.5;
  const left = em(100 - end) < needed && em(x) >= needed;
  const tone = spoken ? 'accent' : printed === '' ? 'soft' : 'ink';
  return {
    id,
    label,
    href,
    notes: [],
    reading: words,
    marks: [
      bar(segment),
      {
        kind: 'label',
        x: left ? coordinate(x) : end,
        y: 50,
        dx: left ? -0.5 : 0.5,
        dy: 0.36,
        anchor: left ? 'end' : 'start',
        ...printedParts(words),
        tone,
      },
    ],
    raised: false,
  };
}

function em(percent: number): number {
  return (percent / 100) * narrowestStrip;
}
