import type { Finding, Spoken } from './finding.ts';
import type { Whole, WholePart } from './whole-chart.ts';

/**
 * What the parts are of the whole. Parts that leave a rest are named and added, for none of them need be the largest; of parts that make
 * up the whole the largest is named.
 */
export function wholeCaption({ subject, whole, parts }: Whole): Finding {
  const [first, ...others] = parts;
  const intro = `${subject}：${whole.label}${whole.figure.printed}`;
  if (first === undefined) return [`${intro}，各部分未见报告。`];
  const percent = (value: number): string => `${Math.round((value / whole.figure.value) * 1000) / 10}%`;
  if (others.length === 0) return [`${intro}中，`, spoken(first, `，约占${percent(first.figure.value)}`), '。'];
  const sum = parts.reduce((total, { figure }) => total + figure.value, 0);
  if (sum < whole.figure.value) return [`${intro}中，`, ...list(parts), `，合占约${percent(sum)}。`];
  const largest = others.reduce((most, part) => (part.figure.value > most.figure.value ? part : most), first);
  const rivals = parts.filter(({ figure }) => figure.value === largest.figure.value).length;
  const even = rivals > 1 ? `等${rivals}部分同样多，各` : '，';
  return [`${intro}中，最多的是`, spoken(largest, `${even}约占${percent(largest.figure.value)}`), '。'];
}

/** More parts than these are counted, for a caption is no list. */
const mostNamed = 3;

function list(parts: readonly WholePart[]): Finding {
  if (parts.length > mostNamed) return [`报出的${parts.length}部分`];
  return parts.flatMap((part, index) => (index > 0 ? ['、', spoken(part, '')] : [spoken(part, '')]));
}

function spoken({ id, label, figure }: WholePart, after: string): Spoken {
  return { text: `${label}${figure.printed}${after}`, of: id };
}
