import { group } from 'd3';
import { countsRange } from './counts-range.ts';
import type { Counts } from './counts-chart.ts';
import type { Finding } from './finding.ts';
import { firstNamed } from './words/first-named.ts';

/**
 * What the counts show: of several measures how many they are and the one put first, for they count different things; of one measure
 * in several places only between what they lie, for places differ in size.
 */
export function countsCaption({ subject, sameMeasure, first, rows }: Counts): Finding {
  const counted = rows.flatMap(({ id, label, figure }) => (figure === undefined ? [] : [{ id, label, figure }]));
  if (counted.length === 0) return [`${subject}：未见报告。`];
  if (!sameMeasure && counted.length > 1)
    return [`${subject}报出${counted.length}个数，各说一件事，不比多少`, ...firstNamed(counted, first), '。'];
  const [, members] = [...group(counted, ({ figure }) => figure.unit)].reduce((most, one) =>
    one[1].length > most[1].length ? one : most,
  );
  const [single, ...others] = members;
  if (single !== undefined && others.length === 0)
    return [`${subject}：${single.label}`, { text: single.figure.printed, of: single.id }, '。'];
  return countsRange(subject, members);
}
