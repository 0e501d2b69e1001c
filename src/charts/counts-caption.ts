import { group } from 'd3';
import { countsRange } from './counts-range.ts';
import type { Counts } from './counts-chart.ts';
import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';

/**
 * What the counts show: of the unit that most of them share, the largest, and how far the others stay behind it; of one measure in
 * several places only between what they lie, for places differ in size.
 */
export function countsCaption({ subject, sameMeasure, rows }: Counts): Finding {
  const counted = rows.flatMap(({ id, label, figure }) => (figure === undefined ? [] : [{ id, label, figure }]));
  if (counted.length === 0) return [`${subject}：未见报告。`];
  const [unit, members] = [...group(counted, ({ figure }) => figure.unit)].reduce((most, one) =>
    one[1].length > most[1].length ? one : most,
  );
  const [first, second] = [...members].sort((one, other) => other.figure.value - one.figure.value);
  if (first === undefined) return [];
  if (second === undefined) return [`${subject}：${first.label}`, { text: first.figure.printed, of: first.id }, '。'];
  if (sameMeasure) return countsRange(subject, members);
  const largest = { text: `${first.label}（${first.figure.printed}）`, of: first.id };
  if (first.figure.value === second.figure.value)
    return [
      `${subject}报出的${members.length}个以“${unit}”计的数里，最多的是`,
      { ...largest, text: `${first.label}等（${first.figure.printed}）` },
      '。',
    ];
  return [
    `${subject}报出的${members.length}个以“${unit}”计的数里，最多的是`,
    largest,
    `，${behind(first.figure, second)}。`,
  ];
}

function behind(first: Figure, second: { readonly label: string; readonly figure: Figure }): string {
  const times = first.value / Math.max(second.figure.value, Number.EPSILON);
  // 余 and 以上 leave open how far the others stay behind; a whole step of ten less is claimed only where a second one is there to spare.
  if (times > 200) return '其余的都不到它的百分之一';
  if (times > 20) return '其余的都不到它的十分之一';
  return `其次是${second.label}（${second.figure.printed}）`;
}
