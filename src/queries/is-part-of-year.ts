import { yearOf } from '../domain/date.ts';
import type { Period } from '../domain/period.ts';

// 2024年第三季度, 上半年, 前三季度, 1月至5月
const partialWords = /季度|[上下]半年|\d月|[一二三四五六七八九十]月/;

/** Whether a figure speaks of a span within one year that is shorter than it: 第三季度, 1月至5月. A point in time is no span. */
export function isPartOfYear(period: Period | undefined): boolean {
  if (period === undefined || period.asOf !== undefined || period.type === 'as-of') return false;
  const { start, end, label } = period;
  if (start === undefined || end === undefined)
    return start === undefined && end === undefined && partialWords.test(label);
  const isOneYear = yearOf(start) === yearOf(end);
  return isOneYear && (monthOf(start, 1) > 1 || monthOf(end, 12) < 12);
}

function monthOf(date: string, otherwise: number): number {
  const month = date.split('-')[1];
  return month === undefined ? otherwise : Number(month);
}
