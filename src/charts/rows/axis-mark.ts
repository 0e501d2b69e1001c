import { coordinate } from '../marks/coordinate.ts';
import type { Mark } from '../marks/mark.ts';

/** A hairline across the strip at `x` percent. */
export function gridLine(x: number): Mark {
  return { kind: 'line', x1: coordinate(x), y1: 0, x2: coordinate(x), y2: 100, tone: 'faint', weight: 'thin' };
}

/** The words of a tick, centred under `x` percent. */
export function tickLabel(x: number, text: string): Mark {
  return {
    kind: 'label',
    x: coordinate(x),
    y: 50,
    dx: 0,
    dy: 0.36,
    anchor: 'middle',
    before: text,
    number: '',
    after: '',
    tone: 'soft',
  };
}
