import { yearOf } from '../domain/date.ts';
import type { Period } from '../domain/period.ts';
import { namesYear } from '../queries/names-year.ts';
import { dateText } from './date-text.ts';

/** A period in the words of its source; where these name no year, with the dates that were read: 今年1月至5月（2022年1月至5月）. */
export function periodText(period: Period | undefined): string {
  if (period === undefined) return '时间未注明';
  const dates = namesYear(period.label) ? '' : datesOf(period);
  return dates === '' ? period.label : `${period.label}（${dates}）`;
}

function datesOf({ start, end, asOf }: Period): string {
  if (asOf !== undefined) return dateText(asOf);
  if (start === undefined) return end === undefined ? '' : `至${dateText(end)}`;
  if (end === undefined) return `${dateText(start)}起`;
  if (start === end) return dateText(start);
  // 2022年1月至5月: the year once, where both dates are in it
  const isSameYear = yearOf(start) === yearOf(end) && end.length > 4;
  return `${dateText(start)}至${isSameYear ? dateText(end).slice('2022年'.length) : dateText(end)}`;
}
