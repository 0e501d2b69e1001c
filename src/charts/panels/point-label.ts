import type { LabelMark } from '../marks/mark.ts';
import { printedParts } from '../words/printed-parts.ts';
import type { PanelPoint } from './place-points.ts';

/** The words at a point, and where they stand to it. */
export type PointLabel = Pick<LabelMark, 'dx' | 'dy' | 'anchor' | 'before' | 'number' | 'after'>;

/**
 * The first and the last figure are labelled, the higher of them above its dot and the lower below, so that the words never meet each
 * other or the line. Those between have no label: the table and their links tell them.
 */
export function pointLabel(point: PanelPoint, inOrder: readonly PanelPoint[]): PointLabel | undefined {
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined || (point !== first && point !== last)) return undefined;
  const words = printedParts(point.figure.printed);
  if (first === last) return { ...words, ...above, dx: 0, anchor: 'middle' };
  const isFirst = point === first;
  const [own, other] = [point.figure.value, (isFirst ? last : first).figure.value];
  const high = own > other || (own === other && !isFirst);
  return {
    ...words,
    ...(high ? above : below),
    ...(isFirst ? { dx: -0.4, anchor: 'start' } : { dx: 0.4, anchor: 'end' }),
  };
}

const above = { dy: -0.7 } as const;
const below = { dy: 1.45 } as const;
