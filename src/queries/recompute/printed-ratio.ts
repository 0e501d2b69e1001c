import type { Case } from '../../domain/case.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { countBeforeShare } from './count-before-share.ts';
import { figureInterval, type Interval } from './figure-interval.ts';
import type { PlacedFigure } from './figures-by-sentence.ts';
import type { Recomputation } from './recomputation.ts';

/**
 * A share whose part and whole are both printed: those that the editor named (`ratio`), else the part before it in its sentence
 * and a count earlier there of which it is this share. Undefined where there are none, or one of them is printed too loosely.
 */
export function printedRatio(
  entry: Pick<Case, 'indicators'>,
  indicator: Indicator,
  figures: readonly PlacedFigure[],
): Extract<Recomputation, { readonly kind: 'ratio' }> | undefined {
  if (indicator.ratio !== undefined) {
    const named = (ids: readonly string[]) => entry.indicators.filter(({ id }) => ids.includes(id));
    return ratio(indicator, named(indicator.ratio.parts), named(indicator.ratio.wholes));
  }
  const count = countBeforeShare(indicator, figures);
  if (count?.isPart !== true) return undefined;
  const part = count.indicator;
  return figures
    .filter(({ indicator: other }) => other.unit === part.unit && other.value > part.value)
    .map(({ indicator: whole }) => ratio(indicator, [part], [whole]))
    .find((found) => found?.agrees === true);
}

function ratio(indicator: Indicator, parts: readonly Indicator[], wholes: readonly Indicator[]) {
  const stated = figureInterval(indicator);
  const part = sum(parts);
  const whole = sum(wholes);
  if (stated === undefined || part === undefined || whole === undefined || whole.low <= 0) return undefined;
  const agrees = (part.low / whole.high) * 100 <= stated.high && (part.high / whole.low) * 100 >= stated.low;
  const computed = (total(parts) / total(wholes)) * 100;
  return { kind: 'ratio' as const, indicator, parts, wholes, computed, agrees };
}

function sum(figures: readonly Indicator[]): Interval | undefined {
  const intervals = figures.flatMap((figure) => figureInterval(figure) ?? []);
  if (intervals.length === 0 || intervals.length < figures.length) return undefined;
  return {
    low: intervals.reduce((low, interval) => low + interval.low, 0),
    high: intervals.reduce((high, interval) => high + interval.high, 0),
  };
}

function total(figures: readonly Indicator[]): number {
  return figures.reduce((all, { value }) => all + value, 0);
}
