import type { Indicator } from '../../domain/indicator.ts';
import type { PlacedFigure } from './figures-by-sentence.ts';
import { isCountUnit } from './is-count-unit.ts';

/** The count that is printed just before a share. */
interface CountBefore {
  readonly indicator: Indicator;
  /** Whether the sentence says that the share is this count's; where it does not, the count may as well be the whole. */
  readonly isPart: boolean;
}

/**
 * The count just before a share in its clause. It is the share's part if the words between are 占 (182件，占比19.3%) or name the same
 * thing again (纠错171件，纠错率为18.1%); in 调解4100件，成功率98% it may be the whole.
 */
export function countBeforeShare(share: Indicator, figures: readonly PlacedFigure[]): CountBefore | undefined {
  const index = figures.findIndex(({ indicator }) => indicator === share);
  const before = figures[index - 1];
  const own = figures[index];
  if (before === undefined || own === undefined || !isCountUnit(before.indicator.unit)) return undefined;
  const { sentence, quote } = before.indicator.evidence;
  const between = sentence.slice(before.end, own.start);
  if (/[；。：]/.test(between)) return undefined;
  return { indicator: before.indicator, isPart: between.includes('占') || namesAgain(quote, between) };
}

// What is counted by a rate: 纠错 of 纠错率, the two characters before 率
function namesAgain(quote: string, between: string): boolean {
  const [, stem] = /(\p{Script=Han}{2})率[^率]*$/u.exec(between) ?? [];
  return stem !== undefined && quote.includes(stem);
}
