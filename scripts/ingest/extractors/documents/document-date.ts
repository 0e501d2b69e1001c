import type { PartialDate } from '../../../../src/domain/date.ts';
import { yearOf } from '../../../../src/domain/date.ts';

/**
 * The date that a sentence gives to a document standing at `offset`: the last date before it in the same sentence, as precise as
 * printed (今年7月1日 is read with the date of publication), or undefined.
 */
export function documentDate(
  sentence: string,
  offset: number,
  published: PartialDate | undefined,
): PartialDate | undefined {
  let date: PartialDate | undefined;
  for (const { groups } of sentence.slice(0, offset).matchAll(DATE)) {
    const year =
      groups?.['year'] ??
      (groups?.['this'] === undefined || published === undefined ? undefined : String(yearOf(published)));
    if (year === undefined) continue;
    const [month, day] = [groups?.['month'], groups?.['day']].map((part) => part?.padStart(2, '0'));
    date = month === undefined ? year : day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
  }
  return date;
}

// 2022年6月 · 今年7月1日
const DATE =
  /(?:(?<!\d)(?<year>(?:19|20)\d{2})|(?<this>今))年(?!度?以来|度|起|间)(?:(?<month>1[0-2]|0?[1-9])月(?:(?<day>3[01]|[12]\d|0?[1-9])日)?)?/g;
