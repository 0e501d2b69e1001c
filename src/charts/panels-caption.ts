import type { Finding } from './finding.ts';
import type { PanelPoint } from './panels/place-points.ts';
import type { Panel, Panels } from './panels-chart.ts';
import { type Way, wayOf } from './way-of.ts';
import { wayTally, wayVerbs } from './words/way-words.ts';

/** What the years show: how many places (or measures) can be followed, which way they went, and the one that moved farthest. */
export function panelsCaption({ subject, counter, panels }: Panels): Finding {
  const reporting = panels.filter(({ points }) => points.length > 0);
  if (reporting.length === 0) return [`${subject}：未见报告。`];
  const followed = panels.flatMap(followable);
  const [first, ...others] = followed;
  if (first === undefined)
    return [`${subject}：${reporting.length}${counter}有数，没有一${counter}有两年以上可比的数。`];
  const farthest = others.reduce((most, one) => (distance(one) > distance(most) ? one : most), first);
  const { id, label, from, to, way } = farthest;
  const move = {
    text: `${label}由${from.year}年的${from.figure.printed}${wayVerbs[way]}${to.year}年的${to.figure.printed}`,
    of: id,
  };
  if (reporting.length === 1) return [`${subject}：`, move, '。'];
  const tally = `${subject}：${reporting.length}${counter}有数，${followed.length}${counter}有两年以上可比的数`;
  if (others.length === 0) return [`${tally}：`, move, '。'];
  const ways = wayTally(
    followed.map((one) => one.way),
    counter,
  );
  return way === 'still' || way === 'unsure'
    ? [`${tally}，${ways}。`]
    : [`${tally}，${ways}，变化最大的是`, move, '。'];
}

interface Followed {
  readonly id: string;
  readonly label: string;
  readonly from: PanelPoint;
  readonly to: PanelPoint;
  readonly way: Way;
}

function followable({ id, label, points }: Panel): readonly Followed[] {
  const years = points
    .filter(({ figure }) => figure.incomparable === undefined)
    .toSorted((one, other) => one.year - other.year);
  const [from] = years;
  const to = years.at(-1);
  return from === undefined || to === undefined || from.year === to.year
    ? []
    : [{ id, label, from, to, way: wayOf(from.figure, to.figure) }];
}

function distance({ from, to }: Followed): number {
  return Math.abs(to.figure.value - from.figure.value);
}
