import type { Finding } from './finding.ts';
import type { Panel, Panels } from './panels-chart.ts';

/** What the years show: how many places (or measures) can be followed, how many of them rose, and the one that moved farthest. */
export function panelsCaption({ subject, counter, panels }: Panels): Finding {
  const reporting = panels.filter(({ points }) => points.length > 0);
  if (reporting.length === 0) return [`${subject}：未见报告。`];
  const followed = panels.flatMap(followable);
  const [first] = followed;
  if (first === undefined) return [`${subject}：${reporting.length}${counter}有数，但都没有两年以上可比的数。`];
  const rose = followed.filter(({ from, to }) => to.value > from.value).length;
  const fell = followed.filter(({ from, to }) => to.value < from.value).length;
  const farthest = followed.reduce((most, one) => (distance(one) > distance(most) ? one : most));
  const { id, label, from, to } = farthest;
  const tally =
    [rose > 0 ? `${rose}${counter}上升` : '', fell > 0 ? `${fell}${counter}下降` : ''].filter(Boolean).join('、') ||
    '前后持平';
  return [
    `${subject}：${followed.length}${counter}有两年以上可比的数，${tally}，变化最大的是`,
    { text: `${label}（${from.year}年${from.printed}，${to.year}年${to.printed}）`, of: id },
    '。',
  ];
}

interface Followed {
  readonly id: string;
  readonly label: string;
  readonly from: Year;
  readonly to: Year;
}

interface Year {
  readonly year: number;
  readonly value: number;
  readonly printed: string;
}

function followable({ id, label, points }: Panel): readonly Followed[] {
  const years = points
    .filter(({ figure }) => figure.incomparable === undefined)
    .map(({ year, figure }) => ({ year, value: figure.value, printed: figure.printed }))
    .sort((one, other) => one.year - other.year);
  const [from] = years;
  const to = years.at(-1);
  return from === undefined || to === undefined || from.year === to.year ? [] : [{ id, label, from, to }];
}

function distance({ from, to }: Followed): number {
  return Math.abs(to.value - from.value);
}
