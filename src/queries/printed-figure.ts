import type { Comparator, Indicator } from '../domain/indicator.ts';

/** A figure as its source prints it: 近 + 300 + 堂, 4109.9余万 + 元, 70 + % + 以上. */
export interface PrintedFigure {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  readonly after: string;
}

/** What a comparator is called where the source's own word is not at hand. */
const words: Record<Comparator, readonly ['before' | 'after', string] | undefined> = {
  '=': undefined,
  '>': ['before', '超'],
  '>=': ['after', '以上'],
  '<': ['before', '不足'],
  '<=': ['after', '以内'],
  '~<': ['before', '近'],
  '~': ['before', '约'],
};

// The words for an open end, before the number (超200万) or after it (1300余, 70%以上); 几 and 数 stand in the number.
const ownWord = /[余多超近约几数]|以上|以下|以内|以外|左右|不足|不到|至少|最多|逾|上/;
const beforeWord = /^(超过|超|近|接近|约|大约|不足|不到|不超过|至少|最多|最长|最短|逾|达到?)$/;

/** Puts the words for an open end where the source has them, and its unit behind the number. */
export function printedFigure({
  valueText,
  unit,
  comparator,
  qualifier,
}: Pick<Indicator, 'valueText' | 'unit' | 'comparator' | 'qualifier'>): PrintedFigure {
  const plain = { before: '', number: valueText, unit, after: '' };
  const word = words[comparator];
  if (word === undefined || ownWord.test(valueText)) return plain;
  const [place, defaultWord] = word;
  if (qualifier !== undefined && beforeWord.test(qualifier)) return { ...plain, before: qualifier };
  if (qualifier !== undefined && /^(余|多|以上|以下|以内|左右)$/.test(qualifier)) return { ...plain, after: qualifier };
  return { ...plain, [place]: defaultWord };
}
