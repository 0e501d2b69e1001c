import type { Comparator, Indicator } from '../domain/indicator.ts';

/** A figure as its source prints it, the numerals by themselves: 近 + 300 + 堂, 4109.9 + 余万元, 70 + %以上. */
export interface PrintedFigure {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

// The words for an open end: before the number (超200万), or after it and its unit (70%以上)
const beforeWord = /^(超过|超|近|接近|约|大约|不足|不到|不超过|至少|最多|最长|最短|逾|达到?)$/;
const afterWord = /^(余|多|以上|以下|以内|左右)$/;

// What counts as a word for an open end where it stands in the number itself: 1300余, 近300, 数十
const ownWord = /[余多超近约几数逾]|以上|以下|以内|左右|不足|不到|至少|最多/;

// The numerals of 近300, 4109.9余万, 3至5; 三成 has none and is all number.
const numerals = /^(\D*?)(\d[\d.,]*(?:[至～~—-]\d[\d.,]*)?)(.*)$/;

/** What a comparator is called where the source's own word is not at hand. */
const words: Record<Comparator, { readonly before?: string; readonly after?: string }> = {
  '=': {},
  '>': { before: '超' },
  '>=': { after: '以上' },
  '<': { before: '不足' },
  '<=': { after: '以内' },
  '~<': { before: '近' },
  '~': { before: '约' },
};

/** Sets the numerals apart, and puts the words for an open end where the source has them. */
export function printedFigure(
  indicator: Pick<Indicator, 'valueText' | 'unit' | 'comparator' | 'qualifier'>,
): PrintedFigure {
  const { valueText, unit } = indicator;
  const { before = '', after = '' } = openEnd(indicator);
  const [, prefix, number, suffix] = numerals.exec(valueText) ?? [];
  return {
    before: `${before}${prefix ?? ''}`,
    number: number ?? valueText,
    after: `${suffix ?? ''}${unit}${after}`,
  };
}

function openEnd({ valueText, comparator, qualifier = '' }: Parameters<typeof printedFigure>[0]) {
  if (comparator === '=' || ownWord.test(valueText)) return {};
  if (beforeWord.test(qualifier)) return { before: qualifier };
  return afterWord.test(qualifier) ? { after: qualifier } : words[comparator];
}
