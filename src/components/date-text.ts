import type { PartialDate } from '../domain/date.ts';

/** A date in Chinese, as precise as it is known: 2022年7月12日, 2022年7月, 2022年. */
export function dateText(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const parts = [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`];
  return parts.filter(Boolean).join('');
}
