import type { Period } from '../domain/period.ts';

/** Whether two periods are one time: by their dates (2024年 and 2024年度), else, where neither has any, by their words. */
export function isSamePeriod(one: Period | undefined, other: Period | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const dates = [one, other].map(({ start, end, asOf }) => [start, end, asOf].map((date) => date ?? '').join('/'));
  return dates[0] === dates[1] && (dates[0] !== '//' || one.label === other.label);
}
