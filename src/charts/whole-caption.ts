import type { Finding } from './finding.ts';
import type { Whole } from './whole-chart.ts';

/** What the parts are of the whole: the one part, or the largest of several, with its share. Where a rest is left, it is not called the largest. */
export function wholeCaption({ subject, whole, parts }: Whole): Finding {
  const [first, ...others] = parts;
  if (first === undefined) return [`${subject}：${whole.label}${whole.figure.printed}，各部分未见报告。`];
  const largest = others.reduce((most, part) => (part.figure.value > most.figure.value ? part : most), first);
  const percent = Math.round((largest.figure.value / whole.figure.value) * 1000) / 10;
  const words = { text: `${largest.label}${largest.figure.printed}，约占${percent}%`, of: largest.id };
  const parted = parts.reduce((sum, { figure }) => sum + figure.value, 0) === whole.figure.value;
  return [
    `${subject}：${whole.label}${whole.figure.printed}中，${parted && others.length > 0 ? '最多的是' : ''}`,
    words,
    '。',
  ];
}
