import { numeralValue } from './numeral-value.ts';

/** A numeral in a plain text, without its unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** As it stands in the plain text: `22.2万余`, `千余`, `十五`. */
  readonly text: string;
  readonly value: number;
  /** Written in Chinese characters alone: 十五, 千余. */
  readonly isChinese: boolean;
  /** 余 or 多: more than the numeral says. */
  readonly isLoose: boolean;
}

/**
 * Every numeral of a plain text in its order. What it counts, and whether it counts at all, is not asked here. The digits of G20
 * and 1.2.3 are none, and 几百 and 数千 have no value.
 */
export function numerals(plain: string): readonly Numeral[] {
  return [...plain.matchAll(NUMERAL)].flatMap((match) => {
    const text = match[0].trimEnd();
    const value = numeralValue(text);
    const isChinese = !/\d/.test(text);
    const before = plain.charAt(match.index - 1);
    if (value === undefined || (isChinese ? /[几数]/ : /[A-Za-z.]/).test(before)) return [];
    const isLoose = /[余多]/.test(text);
    return [{ start: match.index, end: match.index + text.length, text, value, isChinese, isLoose }];
  });
}

// 1,135 · 13 562 · 2.3亿 · 22.2万余 · 100余万 · 4109.9余万 · 十五 · 千余 · 百余万; not the 千 of 5千克, the 多 of 3多元
const NUMERAL =
  /\d+(?:,\d{3}(?!\d)| \d{3}(?![\d.年月]))*(?:\.\d+)?(?:(?:余|多)(?=[百千万亿]))?(?:[百千万亿](?![克米瓦]))*(?:\s?(?:余(?!热|额)|多(?!元|样|层)))?|[一二两三四五六七八九十百千万亿〇]+(?:点[一二三四五六七八九〇]+)?(?:(?:余(?!热|额)|多(?!元|样|层))[万亿]?)?/g;
