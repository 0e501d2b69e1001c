import type { Interval } from '../../queries/recompute/figure-interval.ts';
import { numberText } from '../number-text.ts';

/**
 * An interval in words: 943至947件, 1131件.
 *
 * @param isCount whether only whole numbers can lie in it
 */
export function intervalText({ low, high }: Interval, unit: string, isCount: boolean): string {
  const [from, to] = isCount ? [Math.ceil(low), Math.floor(high)] : [low, high];
  const [first, last] = [numberText(Math.min(from, to)), numberText(Math.max(from, to))];
  return first === last ? `${first}${unit}` : `${first}${unit === '%' ? '%' : ''}至${last}${unit}`;
}
