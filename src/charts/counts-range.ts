import type { Figure } from './figure.ts';
import type { Finding } from './finding.ts';

interface Counted {
  readonly id: string;
  readonly label: string;
  readonly figure: Figure;
}

/** Between what the counts of one measure in several places lie, and how many of them may not be compared; two counts or more, in one unit. */
export function countsRange(subject: string, rows: readonly Counted[]): Finding {
  const [first, ...others] = rows.toSorted((one, other) => one.figure.value - other.figure.value);
  const last = others.at(-1);
  if (first === undefined || last === undefined) return [];
  const places = new Set(rows.map(({ label }) => label)).size;
  const hollow = rows.filter(({ figure }) => figure.incomparable !== undefined).length;
  const aside = hollow === 0 ? '' : `；${hollow === rows.length ? '都' : `其中${hollow}个`}不宜对照，画作空心`;
  const intro = `${subject}：${places}地报出${rows.length}个数，`;
  if (first.figure.value === last.figure.value)
    return [`${intro}都是`, { text: first.figure.printed, of: first.id }, `${aside}。`];
  const named = ({ id, label, figure }: Counted) => ({
    text: places === 1 ? figure.printed : `${label}${figure.printed}`,
    of: id,
  });
  return [`${intro}从`, named(first), '到', named(last), `${aside}。`];
}
