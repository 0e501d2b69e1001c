import type { Indicator } from '../../domain/indicator.ts';
import { isCountUnit } from './is-count-unit.ts';

/** The values that a printed figure may stand for, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

type PrintedValue = Pick<Indicator, 'value' | 'valueMax' | 'valueText' | 'unit' | 'comparator'>;

// The digits as printed, without the marks that set thousands apart: 4109.9, 22.2, 1300
const digits = /\d[\d,，]*(?:\.(\d+))?/;

/**
 * What a printed figure may stand for: 18.1 % was rounded from 18.05 to 18.15, 4000余 is more than 4000 and less than 5000, 近300 is
 * less than 300. Undefined for a range and for figures with one end only (不足, 以上, 约): nothing can be computed from them.
 */
export function figureInterval(figure: PrintedValue): Interval | undefined {
  const { value, valueMax, comparator } = figure;
  if (valueMax !== undefined || value === 0) return undefined;
  switch (comparator) {
    case '=':
      return rounded(figure);
    case '>':
      return { low: value, high: value + lastDigit(value) };
    case '~<':
      return { low: value - lastDigit(value), high: value };
    default:
      return undefined;
  }
}

/** A count without decimals is exact; a rate, and a count in 万 or 亿, was rounded at its last printed digit. */
function rounded({ value, valueText, unit }: PrintedValue): Interval {
  const [text, decimals = ''] = digits.exec(valueText) ?? [];
  const printed = text === undefined ? value : Number(text.replaceAll(/[,，]/g, ''));
  // 2.3亿 is printed as 2.3: what one printed unit stands for
  const scale = printed === 0 ? 1 : Math.abs(value / printed);
  if (decimals === '' && scale === 1 && isCountUnit(unit)) return { low: value, high: value };
  const half = (scale / 10 ** decimals.length) * 0.5;
  return { low: value - half, high: value + half };
}

/** The worth of the last digit that is not zero: 100 of 4100, 0.1 of 4109.9. */
function lastDigit(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
