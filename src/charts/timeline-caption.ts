import { extent, rollups } from 'd3';
import type { Finding } from './finding.ts';
import type { Timeline } from './timeline-chart.ts';

/** What is on record of a place: how much of each kind, over which years, and the year with most. */
export function timelineCaption({ subject, lanes, entries }: Timeline): Finding {
  if (entries.length === 0) return [`${subject}：本库还没有记录。`];
  const [first, last] = extent(entries, ({ year }) => year);
  const span = first === undefined ? '' : first === last ? `${first}年` : `${first}年至${last}年`;
  const tally = lanes
    .map(({ id, name, counter }) => ({
      words: `${counter}${name}`,
      count: entries.filter(({ lane }) => lane === id).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count}${words}`)
    .join('、');
  const dated = entries.flatMap(({ year }) => year ?? []);
  const [most, second] = rollups(
    dated,
    (members) => members.length,
    (year) => year,
  ).sort((one, other) => other[1] - one[1]);
  const head = `${subject}${span}在本库有${tally}`;
  if (most === undefined || second === undefined || most[1] === second[1]) return [`${head}。`];
  return [`${head}，`, { text: `${most[0]}年最多（${most[1]}条）`, of: `year-${most[0]}` }, '。'];
}
