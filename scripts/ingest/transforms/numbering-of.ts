/** How a line is numbered or marked: the kinds of headings that reports and case libraries use, from the highest down. */
export type NumberingShape =
  'chapter' | 'bracket' | 'counted' | 'counted-in-brackets' | 'number' | 'number-in-brackets';

export interface Numbering {
  readonly shape: NumberingShape;
  /** As printed, with the blanks after it: 一、 or （一）; all of 【基本情况】. */
  readonly mark: string;
}

/** The numbering that a line begins with, or undefined for a line without one. 一是 and 第一， are no numbering here. */
export function numberingOf(line: string): Numbering | undefined {
  for (const [shape, pattern] of SHAPES) {
    const mark = line.match(pattern)?.[0];
    if (mark !== undefined) return { shape, mark };
  }
  return undefined;
}

const SHAPES: readonly (readonly [NumberingShape, RegExp])[] = [
  // 第一章 总则 · 第一部分 · 第二节
  ['chapter', /^第[一二三四五六七八九十百]{1,3}(?:章|部分|节|篇|编)[、：:\s]*/],
  // 【基本情况】
  ['bracket', /^[【〖][^【】〖〗]{2,24}[】〗]/],
  // 一、 十二、 一．
  ['counted', /^[一二三四五六七八九十]{1,3}\s?[、．.：]\s*/],
  // （一） （十二）、
  ['counted-in-brackets', /^(?:（[一二三四五六七八九十]{1,3}）|[㈠-㈩])\s?[、．.]?\s*/],
  // 1. 1、 12． but not 1.5 or 1.2.
  ['number', /^(?:\d{1,2}\s?(?:[、．]|[.](?!\d))|[⒈-⒛])\s*/],
  // （1） 1） ①
  ['number-in-brackets', /^(?:[（(]\d{1,2}[）)]|\d{1,2}[）)]|[①-⒇])\s?[、．.]?\s*/],
];
