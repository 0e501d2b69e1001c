/**
 * The first full date in a text as ISO, or the first month where it has no day: 2022-12-06, 2022年12月6日, 2022/12/06 10:20,
 * 二〇二五年一月十日. Undefined where there is none, or where month or day cannot be.
 */
export function readDate(text: string): string | undefined {
  const arabic = text.replaceAll(CHINESE_DATE, toArabic);
  const day = arabic.match(DAY);
  if (day !== null) return isoDate(day[1], day[2], day[3]);
  const month = arabic.match(MONTH);
  return month === null ? undefined : isoDate(month[1], month[2]);
}

function isoDate(year = '', month = '', day?: string): string | undefined {
  const isPossible = Number(month) >= 1 && Number(month) <= 12 && Number(day ?? '1') >= 1 && Number(day ?? '1') <= 31;
  if (!isPossible) return undefined;
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** 二〇二五年十二月二十一日 → 2025年12月21日 */
function toArabic(date: string): string {
  return date.replaceAll(/[〇○零Ｏ一二三四五六七八九十]+/g, (numeral) => {
    if (numeral.length === 4 && !numeral.includes('十')) return [...numeral].map(digitOf).join('');
    const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
    const head = numeral.includes('十') ? (tens === '' ? 1 : digitOf(tens)) * 10 : 0;
    return String(head + (ones === '' ? 0 : digitOf(ones)));
  });
}

function digitOf(numeral: string): number {
  return Math.max(0, '〇一二三四五六七八九'.indexOf(numeral));
}

const DAY = /((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const MONTH = /((?:19|20)\d{2})\s?[-/年]\s?(\d{1,2})(?!\d)/;
const CHINESE_DATE =
  /[二一][〇○零Ｏ九一二三四五六七八]{3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?/g;
