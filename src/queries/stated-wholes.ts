import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';

/** A rate with the printed counts that it was computed from. */
export interface StatedWhole {
  readonly rate: Indicator;
  /** The counts that make up the whole: one, or several that are added. */
  readonly wholes: readonly Indicator[];
  /** The counts that are the part; they do not overlap. */
  readonly parts: readonly Indicator[];
}

/**
 * The wholes of a case of which it prints the parts too, as its editor found them (`ratio`): all of one unit and printed exactly, and
 * the parts not more than the whole.
 */
export function statedWholes({ indicators }: Pick<Case, 'indicators'>): readonly StatedWhole[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const ofIds = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return indicators.flatMap((rate) => {
    if (rate.ratio === undefined) return [];
    const wholes = ofIds(rate.ratio.wholes);
    const parts = ofIds(rate.ratio.parts);
    const counts = [...wholes, ...parts];
    const isSound =
      counts.every(({ unit, comparator }) => unit === counts[0]?.unit && unit !== '%' && comparator === '=') &&
      sum(wholes) > 0 &&
      sum(parts) <= sum(wholes);
    return isSound && parts.length > 0 ? [{ rate, wholes, parts }] : [];
  });
}

function sum(figures: readonly Indicator[]): number {
  return figures.reduce((total, { value }) => total + value, 0);
}
