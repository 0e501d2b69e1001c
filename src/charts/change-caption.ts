import type { Change } from './change-chart.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';
import { wayOf } from './way-of.ts';
import { wayTally, wayVerbs } from './words/way-words.ts';

/** What changed: how many rows rose and fell, and the one that moved farthest for its size. */
export function changeCaption({ subject, rowName, rows }: Change): Finding {
  const moved = rows.flatMap(({ id, label, figure, earlier }) =>
    figure && earlier ? [{ id, label, figure, earlier, way: wayOf(earlier, figure) }] : [],
  );
  const [first, ...others] = moved;
  if (first === undefined) return [`${subject}：没有两个时间的数可比。`];
  const largest = others.reduce(
    (most, one) => (share(one.earlier, one.figure) > share(most.earlier, most.figure) ? one : most),
    first,
  );
  const move = {
    text: `${largest.label}由${largest.earlier.printed}${wayVerbs[largest.way]}${largest.figure.printed}`,
    of: largest.id,
  };
  if (others.length === 0) return [`${subject}：`, move, '。'];
  const counter = rowName === '地区' ? '地' : '项';
  const tally = `${subject}：${moved.length}${counter}中${wayTally(
    moved.map(({ way }) => way),
    counter,
  )}`;
  // Where all stand still, or the way of the largest is not known, none moved farthest.
  return largest.way === 'still' || largest.way === 'unsure' ? [`${tally}。`] : [`${tally}，变化最大的是`, move, '。'];
}

// How far a measure moved, as a part of the larger of its two values.
function share(earlier: Figure, later: Figure): number {
  return Math.abs(later.value - earlier.value) / Math.max(earlier.value, later.value, 1);
}
