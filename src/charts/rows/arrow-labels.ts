import type { LabelMark } from '../marks/mark.ts';
import { textWidth } from '../words/text-width.ts';
import { endLabel, type LabelledEnd } from './labelled-end.ts';
import { narrowestStrip } from './narrowest-strip.ts';

/**
 * The labels of an arrow from an earlier to a later value, on its outer sides. Where the left one has no room there, it stands above the
 * line; where the arrow is too short for that too, one label at its right says both.
 */
export function arrowLabels(earlier: LabelledEnd, later: LabelledEnd): readonly LabelMark[] {
  const [left, right] = later.x >= earlier.x ? [earlier, later] : [later, earlier];
  const outside = endLabel(left, 'end');
  const width = textWidth(left.printed);
  if (em(left.x) >= width - outside.dx) return [outside, endLabel(right, 'start')];
  if (em(right.x - left.x) >= width + 1) {
    return [{ ...endLabel(left, 'start'), dx: -0.3, dy: -0.55 }, endLabel(right, 'start')];
  }
  return [
    endLabel({ ...later, printed: `${later.printed}（原${earlier.printed}）`, x: right.x, end: right.end }, 'start'),
  ];
}

function em(percent: number): number {
  return (percent / 100) * narrowestStrip;
}
