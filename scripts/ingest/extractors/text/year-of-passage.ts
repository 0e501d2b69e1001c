import { type PartialDate, yearOf } from '../../../../src/domain/date.ts';

/**
 * The year that a sentence gives to what stands at `offset`: the last year named before it, else undefined. 今年 and 去年 are read with
 * the date of publication, where that is known.
 */
export function yearOfPassage(
  sentence: string,
  offset: number,
  published: PartialDate | undefined,
): number | undefined {
  let year: number | undefined;
  for (const match of sentence.slice(0, offset).matchAll(YEAR)) {
    const [word, digits] = match;
    if (digits !== undefined) year = Number(digits);
    else if (published !== undefined) year = yearOf(published) - (word === '今年' ? 0 : 1);
  }
  return year;
}

// 2022年 · 今年 · 去年, but not 2016—2020年 (a span), 2020年以来, 2019年启动…以来 (a start, no year) nor 2022年间
const YEAR = /(?<![\d—–－~～-])((?:19|20)\d{2})年(?!度?(?:以来|起|间)|[^，。；]{0,16}以来)|今年(?!以来)|去年/g;
