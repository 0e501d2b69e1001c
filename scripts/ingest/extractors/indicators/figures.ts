import type { Comparator } from '../../../../src/domain/indicator.ts';
import { type Unit, units } from '../../../../src/domain/vocabularies/units.ts';
import { type Comparison, comparison } from './comparison.ts';
import { type MaskedSpan, maskedSpans } from './masked-spans.ts';
import { type Numeral, numerals } from './numerals.ts';
import { numeralValue } from './numeral-value.ts';
import { type PrintedUnit, readUnit } from './read-unit.ts';
import { shareWords } from './share-words.ts';

/** A number with its unit, as it stands in a plain text. Whether it measures anything is not asked here. */
export interface Figure {
  /** Where its words begin and end, 近 and 以上 included. */
  readonly start: number;
  readonly end: number;
  /** Where the numeral begins. */
  readonly numeralStart: number;
  readonly value: number;
  /** The upper end of a range: 5 of 3至5名. */
  readonly valueMax?: number;
  /** As printed, with its 近 or 余, without its unit: `4109.9余万`, `近300`, `十`. */
  readonly valueText: string;
  readonly unit: Unit;
  readonly comparator: Comparator;
  /** The printed word of the comparator. */
  readonly word?: string;
  /** The numeral is written in Chinese characters: 两, 十五; not 千余, which says 余. */
  readonly isChinese: boolean;
}

/** Every figure of a plain text in its order. */
export function figures(plain: string): readonly Figure[] {
  const masks = maskedSpans(plain);
  const isMasked = (start: number, end: number): boolean => masks.some((mask) => mask.start < end && start < mask.end);
  const found = shareWords(plain).filter((word) => !isMasked(word.start, word.end));
  const taken: MaskedSpan[] = [...masks, ...found];
  const counted = numerals(plain).filter(
    (numeral) => !taken.some((span) => span.start < numeral.end && numeral.start < span.end),
  );
  const read: Reading[] = [...found];
  for (let i = 0; i < counted.length; i += 1) {
    const [low, high] = [counted[i], counted[i + 1]];
    if (low === undefined) continue;
    const range = high === undefined ? undefined : rangeOf(plain, low, high);
    if (range !== undefined) i += 1;
    const reading = range ?? readingOf(plain, low);
    if (reading !== undefined) read.push(reading);
  }
  return read.sort((a, b) => a.start - b.start).map((reading) => figureOf(plain, reading));
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax?: number;
  readonly text: string;
  readonly unit: Unit;
}

function readingOf(plain: string, numeral: Numeral): Reading | undefined {
  const { start, text, value } = numeral;
  const printed = sharedUnit(plain, numeral.end) ?? readUnit(plain, numeral.end) ?? impliedUnit(plain, numeral);
  if (printed === undefined) return undefined;
  if (BARE.test(text) && !isHedged(plain, start)) return undefined;
  return { start, end: printed.end, value, text, unit: printed.unit };
}

/** 3至5名, 40%-50%, 3万—5万元: two numerals with a sign between them, the first with the same unit or none. */
function rangeOf(plain: string, low: Numeral, high: Numeral): Reading | undefined {
  const lowUnit = readUnit(plain, low.end);
  const between = plain.slice(lowUnit?.end ?? low.end, high.start);
  const isRange = lowUnit === undefined ? /^\s?[-~至到]\s?$/.test(between) : /^\s?[-~至]\s?$/.test(between);
  const printed = readUnit(plain, high.end);
  if (!isRange || printed === undefined || /[从由自]\s?$/.test(plain.slice(0, low.start))) return undefined;
  if (lowUnit !== undefined && lowUnit.unit !== printed.unit) return undefined;
  const value = low.value < high.value && !/[万亿]/.test(low.text) ? scaledLike(low, high) : low.value;
  if (value >= high.value) return undefined;
  return {
    start: low.start,
    end: printed.end,
    value,
    valueMax: high.value,
    text: plain.slice(low.start, high.end),
    unit: printed.unit,
  };
}

/** In 3至5万元 the lower end is 3万. */
function scaledLike(low: Numeral, high: Numeral): number {
  const scale = /[万亿]+$/.exec(high.text)?.[0] ?? '';
  const scaled = numeralValue(low.text + scale);
  return scaled !== undefined && scaled < high.value ? scaled : low.value;
}

function figureOf(plain: string, reading: Reading): Figure {
  const { value, valueMax, unit, text } = reading;
  const compared: Comparison = comparison(plain.slice(0, reading.start), text, plain.slice(reading.end));
  const start = reading.start - compared.before;
  const near = compared.word !== undefined && /近$/.test(compared.word) ? '近' : '';
  return {
    start,
    end: reading.end + compared.after,
    numeralStart: reading.start,
    value,
    ...(valueMax === undefined ? {} : { valueMax }),
    valueText: near + text,
    unit,
    // 50元至800元不等 says no more than its two ends do
    comparator: valueMax !== undefined && compared.word === '不等' ? '=' : compared.comparator,
    ...(compared.word === undefined ? {} : { word: compared.word }),
    isChinese: /^[〇一二两三四五六七八九十百千万亿]+$/.test(text),
  };
}

/** 人口1.8万，: the noun before says what is counted. */
function impliedUnit(plain: string, numeral: Numeral): PrintedUnit | undefined {
  if (!/^[,。;、)]/.test(plain.slice(numeral.end)) || !/[万亿]/.test(numeral.text)) return undefined;
  const noun =
    /(人口|人数|户数|金额|总额|[标限余差]的?额|损失|讨薪|欠薪|工资款?|罚款|赔偿[金款]|投资|资金|件数|收案数|受理数)(?:为|达|约|近|超过?|突破|达到|有|共计?)?$/.exec(
      plain.slice(Math.max(0, numeral.start - 8), numeral.start),
    );
  const word = noun?.[1];
  const unit = word === undefined ? undefined : units.get(IMPLIED_UNITS[word] ?? '元');
  return unit === undefined ? undefined : { unit, end: numeral.end };
}

/** 2.1和10.6个百分点, 0.6个和1.3个百分点: the first shares the unit of the second. */
function sharedUnit(plain: string, end: number): PrintedUnit | undefined {
  const list = /^个?(?:和|、|与)[\d.]{1,7}(个百分点|%)/.exec(plain.slice(end, end + 16));
  const unit = units.get(list?.[1] ?? '');
  return unit === undefined ? undefined : { unit, end: end + (plain.charAt(end) === '个' ? 1 : 0) };
}

const IMPLIED_UNITS: Readonly<Record<string, string>> = {
  人口: '人',
  人数: '人',
  户数: '户',
  件数: '件',
  收案数: '件',
  受理数: '件',
};

/** 百, 千 and 万 alone are numerals only with a word of comparison: 上百件, 近千人, 超万户, not 百家, 千户, 万人. */
function isHedged(plain: string, start: number): boolean {
  return /[近超逾上过约]\s?$/.test(plain.slice(Math.max(0, start - 3), start));
}

const BARE = /^[百千万亿]+$/;
