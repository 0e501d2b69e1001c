import type { Mark } from '../marks/mark.ts';
import { textWidth } from '../words/text-width.ts';
import { narrowestStrip } from './narrowest-strip.ts';

/** How far the labels of a strip reach beyond its right end on the narrowest screen: em, rounded up, from 1 to 10. */
export function overhang(marks: readonly Mark[]): number {
  const reaches = marks.map((mark) => {
    if (mark.kind !== 'label' || mark.anchor === 'end') return 0;
    const width = textWidth(mark.before + mark.number + mark.after);
    const start = mark.anchor === 'middle' ? -width / 2 : mark.dx;
    return start + width - ((100 - mark.x) / 100) * narrowestStrip;
  });
  return Math.min(10, Math.max(1, ...reaches.map(Math.ceil)));
}
