import type { Indicator } from '../../domain/indicator.ts';
import { countBeforeShare } from './count-before-share.ts';
import { figureInterval, type Interval } from './figure-interval.ts';
import type { PlacedFigure } from './figures-by-sentence.ts';
import type { Recomputation } from './recomputation.ts';

/**
 * The whole of a share whose part is printed and whose whole is not: 171件, 18.1 % can only be of 943 to 947. Other shares of the
 * sentence with parts of the same unit are laid beside it, for two shares may betray that they are of different wholes.
 */
export function impliedWhole(
  indicator: Indicator,
  figures: readonly PlacedFigure[],
): Extract<Recomputation, { readonly kind: 'implied-whole' }> | undefined {
  const own = wholeOf(indicator, figures);
  if (own === undefined) return undefined;
  const { part, whole } = own;
  const parts = new Set(figures.map((figure) => wholeOf(figure.indicator, figures)?.part));
  return {
    kind: 'implied-whole',
    indicator,
    part,
    whole,
    notTheWhole: figures
      .map((figure) => figure.indicator)
      .filter((other) => other.unit === part.unit && other.value > part.value && !parts.has(other))
      .filter((other) => !holds(whole, other.value)),
    others: figures.flatMap(({ indicator: other }) => {
      const theirs = other === indicator ? undefined : wholeOf(other, figures);
      if (theirs === undefined || theirs.part.unit !== part.unit) return [];
      return [{ indicator: other, common: overlap(whole, theirs.whole) }];
    }),
  };
}

function wholeOf(share: Indicator, figures: readonly PlacedFigure[]) {
  if (share.unit !== '%' || share.value <= 0 || share.value > 100) return undefined;
  const before = countBeforeShare(share, figures);
  if (before?.isPart !== true) return undefined;
  const part = before.indicator;
  const stated = figureInterval(share);
  const count = figureInterval(part);
  if (stated === undefined || count === undefined) return undefined;
  // A whole of things has no decimals, and is no smaller than its part.
  const low = Math.max(Math.ceil((count.low / stated.high) * 100), Math.ceil(count.low));
  const high = Math.floor((count.high / stated.low) * 100);
  return low > high ? undefined : { part, whole: { low, high } };
}

function holds({ low, high }: Interval, value: number): boolean {
  return low <= value && value <= high;
}

function overlap(one: Interval, other: Interval): Interval | undefined {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  return low > high ? undefined : { low, high };
}
