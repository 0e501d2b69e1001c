import type { PartialDate } from '../../../../src/domain/date.ts';

/**
 * The date that an address holds in its path (/2024/03/12/, /202403/t20240312_1.html, /art/2024/3/12/), as precise as it stands
 * there, or undefined. Serial numbers that merely look alike are told apart by the range of years and months.
 */
export function dateOfUrl(url: string): PartialDate | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  const dates: PartialDate[] = [];
  for (const pattern of PATTERNS) {
    for (const { groups } of path.matchAll(pattern)) {
      const [year, month, day] = [groups?.['year'], groups?.['month'], groups?.['day']];
      if (year === undefined || month === undefined) continue;
      const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
      dates.push(parts.join('-'));
    }
  }
  return dates.toSorted((a, b) => b.length - a.length)[0];
}

const YEAR = '(?<year>(?:19|20)\\d{2})';
const MONTH = '(?<month>1[0-2]|0?[1-9])';
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])';
const PATTERNS = [
  // /2024-03/12/ · /2024/3/12/ · /2024/0312/ · /2024-03-12/
  new RegExp(`(?<=[/_-])${YEAR}[/_-]${MONTH}[/_-]${DAY}(?=[/_.-]|$)`, 'g'),
  new RegExp(`(?<=[/_-])${YEAR}[/_-](?<month>1[0-2]|0[1-9])(?<day>3[01]|[12]\\d|0[1-9])(?=[/_.-]|$)`, 'g'),
  // t20240312_123.html · /20240312/
  new RegExp(`(?<=[/_t-])${YEAR}(?<month>1[0-2]|0[1-9])(?<day>3[01]|[12]\\d|0[1-9])(?=[/_.-]|$)`, 'g'),
  // /202403/ · /2024-03/ · /2024/03/
  new RegExp(`(?<=[/_-])${YEAR}(?:[/-])?(?<month>1[0-2]|0[1-9])(?=/)`, 'g'),
];
