import type { Case } from '../../domain/case.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Interval } from './figure-interval.ts';

/** What can be computed again from figures that a source prints, about one figure (`indicator`). */
export type Recomputation =
  /** A share whose part and whole are printed: `computed` is their quotient in per cent. */
  | {
      readonly kind: 'ratio';
      readonly indicator: Indicator;
      readonly parts: readonly Indicator[];
      readonly wholes: readonly Indicator[];
      readonly computed: number;
      readonly agrees: boolean;
    }
  /** A share whose part is printed and whose whole is not: the whole lies in `whole`. */
  | {
      readonly kind: 'implied-whole';
      readonly indicator: Indicator;
      readonly part: Indicator;
      readonly whole: Interval;
      /** Figures of the same sentence and unit that a reader may take for the whole, and that are not. */
      readonly notTheWhole: readonly Indicator[];
      /** Other shares of the same sentence, with the wholes that both may be of; undefined where there is none. */
      readonly others: readonly { readonly indicator: Indicator; readonly common: Interval | undefined }[];
    }
  /** A growth whose present value is printed: the value before it lies in `former`. */
  | {
      readonly kind: 'former-value';
      readonly indicator: Indicator;
      readonly now: Indicator;
      readonly former: Interval;
      /** The same region's figure of the year before, where the library has it. */
      readonly printed: { readonly entry: Case; readonly indicator: Indicator; readonly agrees: boolean } | undefined;
    }
  /** A share of which the source gives no part. */
  | {
      readonly kind: 'no-parts';
      readonly indicator: Indicator;
      /** The count just before it, of which it may be the share; the source does not say so. */
      readonly mayBeWhole: Indicator | undefined;
    };
