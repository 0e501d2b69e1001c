import type { CaseRule } from '../case-problem.ts';

/** An article is published after what it reports on has ended, or an anomaly tells the reader that it was not. */
export const publishedAfterPeriod: CaseRule = ({ case: value }) => {
  const end = value.period?.end ?? value.period?.asOf;
  const published = value.source.published?.date;
  if (end === undefined || published === undefined || !isBefore(published, end)) return [];
  if (value.anomalies.some(({ type }) => type === 'impossible-date')) return [];
  const message = `发表日期 ${published} 早于内容截止的 ${end}。核对两个日期；原文就是这样的，在 anomalies 里加一条 impossible-date 说明。`;
  return [{ path: ['source', 'published', 'date'], rule: 'published-after-period', severity: 'error', message }];
};

/** Compares as far as both dates are known: 2024 and 2024-07 may be the same time. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
