import type { Figure } from './figure.ts';

/** Between what the true value lies, both ends included. */
export interface Possible {
  readonly low: number;
  readonly high: number;
}

/**
 * What a printed figure may stand for: 60余 is 60 to 70 and 近300 is 200 to 300, for the next round number would have been named; 以上 and
 * 不足 leave one end open; 约 is one of the last printed digit to either side.
 */
export function possible({ value, comparator }: Pick<Figure, 'value' | 'comparator'>): Possible {
  const step = lastDigit(value);
  switch (comparator) {
    case '=':
      return { low: value, high: value };
    case '>':
      return { low: value, high: value + step };
    case '>=':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case '<':
    case '<=':
      return { low: Number.NEGATIVE_INFINITY, high: value };
    case '~<':
      return { low: value - step, high: value };
    case '~':
      return { low: value - step, high: value + step };
    default:
      return comparator satisfies never;
  }
}

// The worth of the last digit that is not zero: 100 of 4100, 0.1 of 4109.9.
function lastDigit(value: number): number {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}
