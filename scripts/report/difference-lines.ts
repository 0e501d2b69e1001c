import type { Difference } from '../ingest/reconcile/difference.ts';

/** More than this many are counted, not listed. */
const mostListed = 8;

/**
 * What the importer would change in a case that it left alone, or has changed in one that it merged, a line each; then how
 * many places it reads otherwise and left as the editor wrote them.
 */
export function differenceLines(differences: readonly Difference[]): string[] {
  const taken = differences.filter(({ outcome }) => outcome === 'taken');
  const kept = differences.length - taken.length;
  return [
    ...taken.slice(0, mostListed).map((difference) => `    ${difference.where}：${change(difference)}`),
    ...(taken.length > mostListed ? [`    ……还有 ${taken.length - mostListed} 处`] : []),
    ...(kept > 0 ? [`    另有 ${kept} 处程序读得不同，以编者写的为准`] : []),
  ];
}

function change({ where, from, to }: Difference): string {
  if (where === 'body') return '正文';
  if (from === undefined) return `加上 ${short(to)}`;
  return to === undefined ? `删去 ${short(from)}` : `${short(from)} → ${short(to)}`;
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= 36 ? text : `${text.slice(0, 34)}……`;
}
