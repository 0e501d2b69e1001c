import type { Difference } from '../ingest/reconcile/difference.ts';

/** More than this many are counted, not listed. */
const mostListed = 8;

/**
 * What the importer would change in a case that it left alone, or has changed in one that it merged, a line each; then what it
 * reads otherwise in a reviewed case and never changes there; then in how many places an editor's words stand against it.
 */
export function differenceLines(differences: readonly Difference[]): string[] {
  const taken = differences.filter(({ outcome }) => outcome === 'taken');
  const withheld = differences.filter(({ outcome }) => outcome === 'withheld');
  const kept = differences.length - taken.length - withheld.length;
  return [
    ...listed(taken, (difference) => `    ${difference.where}：${change(difference)}`),
    ...listed(withheld, (difference) => `    审校过，没有动：${otherReading(difference)}`),
    ...(kept > 0 ? [`    另有 ${kept} 处程序读得不同，以编者写的为准`] : []),
  ];
}

function listed(differences: readonly Difference[], line: (difference: Difference) => string): string[] {
  const rest = differences.length - mostListed;
  return [...differences.slice(0, mostListed).map(line), ...(rest > 0 ? [`    ……还有 ${rest} 处`] : [])];
}

function change({ where, from, to }: Difference): string {
  if (where === 'body') return '正文';
  if (from === undefined) return `加上 ${short(to)}`;
  return to === undefined ? `删去 ${short(from)}` : `${short(from)} → ${short(to)}`;
}

function otherReading({ where, from, to }: Difference): string {
  if (where === 'body') return '正文 程序读得不同';
  return to === undefined
    ? `${where} 程序不再读出（${short(from)}）`
    : `${where} 程序读作 ${short(from)} → ${short(to)}`;
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= 36 ? text : `${text.slice(0, 34)}……`;
}
