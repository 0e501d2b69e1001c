import type { Indicator } from '../../domain/indicator.ts';
import type { PlacedFigure } from './figures-by-sentence.ts';
import { isCountUnit } from './is-count-unit.ts';

/**
 * The figure that a share is the share of, where its sentence says so: the one printed just before it, if the words between are
 * 占 (182件，占比19.3%) or name the same thing again (纠错171件，纠错率为18.1%). 调解4100件，成功率98% is none: there the count may be the whole.
 */
export function partOfShare(share: Indicator, figures: readonly PlacedFigure[]): Indicator | undefined {
  const index = figures.findIndex(({ indicator }) => indicator === share);
  const before = figures[index - 1];
  const own = figures[index];
  if (before === undefined || own === undefined || !isCountUnit(before.indicator.unit)) return undefined;
  const { sentence, quote } = before.indicator.evidence;
  const between = sentence.slice(before.end, own.start);
  if (/[；。：]/.test(between)) return undefined;
  return between.includes('占') || namesAgain(quote, between) ? before.indicator : undefined;
}

// What is counted by a rate: 纠错 of 纠错率, the two characters before 率
function namesAgain(quote: string, between: string): boolean {
  const [, stem] = /(\p{Script=Han}{2})率[^率]*$/u.exec(between) ?? [];
  return stem !== undefined && quote.includes(stem);
}
