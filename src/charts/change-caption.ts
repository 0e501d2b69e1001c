import type { Change } from './change-chart.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';
import { possible } from './possible.ts';

/** What changed: how many measures rose and fell, and the one that moved farthest for its size. */
export function changeCaption({ subject, rows }: Change): Finding {
  const moved = rows.flatMap(({ id, label, figure, earlier }) =>
    figure && earlier ? [{ id, label, figure, earlier, way: wayOf(earlier, figure) }] : [],
  );
  const [first] = moved;
  if (first === undefined) return [`${subject}：没有两个时间的数可比。`];
  const largest = moved.reduce((most, one) =>
    share(one.earlier, one.figure) > share(most.earlier, most.figure) ? one : most,
  );
  const move = {
    text: `${largest.label}由${largest.earlier.printed}${verbs[largest.way]}${largest.figure.printed}`,
    of: largest.id,
  };
  if (moved.length === 1) return [`${subject}：`, move, '。'];
  return [`${subject}：${tally(moved.map(({ way }) => way))}，变化最大的是`, move, '。'];
}

type Way = 'up' | 'down' | 'still' | 'unsure';

const verbs: Readonly<Record<Way, string>> = { up: '升到', down: '降到', still: '仍为', unsure: '变为' };

// Which way a measure went, or unsure where what the words leave open lets it be either: 近50% after 48% may be no rise.
function wayOf(earlier: Figure, later: Figure): Way {
  const [from, to] = [possible(earlier), possible(later)];
  if (from.low === from.high && to.low === to.high && from.low === to.low) return 'still';
  if (to.low >= from.high) return 'up';
  return to.high <= from.low ? 'down' : 'unsure';
}

// How far a measure moved, as a part of the larger of its two values.
function share(earlier: Figure, later: Figure): number {
  return Math.abs(later.value - earlier.value) / Math.max(earlier.value, later.value, 1);
}

function tally(ways: readonly Way[]): string {
  const counted = (['up', 'down', 'still', 'unsure'] as const).map((way) => ({
    way,
    count: ways.filter((one) => one === way).length,
  }));
  const words = { up: '项上升', down: '项下降', still: '项未变', unsure: '项升降不明' } as const;
  return `${ways.length}项中${counted
    .filter(({ count }) => count > 0)
    .map(({ way, count }) => `${count}${words[way]}`)
    .join('、')}`;
}
