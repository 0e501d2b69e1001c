import type { Case } from '../domain/case.ts';
import { type Indicator, isResult } from '../domain/indicator.ts';

/** The figures of a case that are worth drawing, kept apart by what they are. */
export interface KeyFigures {
  /** Three or four that stand large at the head: the editor's choice, else results of practices first, then measures that other regions report too. */
  readonly headline: readonly Indicator[];
  /** Shares of 100. */
  readonly shares: readonly Indicator[];
  /** How much was done; what is below zero has no place on the axis of counts. */
  readonly counts: readonly Indicator[];
  /** By how much something grew or fell. */
  readonly growth: readonly Indicator[];
}

const mostHeadlines = 4;
/** A chart of more rows is a table; all figures stand in the table below it. */
const mostRows = 12;

/** Picks from the core results of a case; targets, standards and earlier values are never among them. */
export function keyFigures(entry: Case): KeyFigures {
  const core = entry.indicators.filter((indicator) => indicator.tier === 'core' && isResult(indicator));
  const results = new Set(entry.practices.flatMap((practice) => practice.results));
  const growth = core.filter((indicator) => indicator.kind === 'growth');
  const levels = core.filter((indicator) => indicator.kind !== 'growth');
  // The editor's order is the order of importance.
  const chosen = entry.headline.flatMap((id) => entry.indicators.filter((indicator) => indicator.id === id));
  const weight = ({ id, kind, canonical }: Indicator) =>
    (results.has(id) ? 4 : 0) + (kind === 'outcome' ? 2 : 0) + (canonical === undefined ? 0 : 1);
  const byWeight = (one: Indicator, other: Indicator) => weight(other) - weight(one);
  const inTextOrder = (figures: readonly Indicator[]) => core.filter((indicator) => figures.includes(indicator));
  return {
    headline: chosen.length > 0 ? chosen : levels.toSorted(byWeight).slice(0, mostHeadlines),
    shares: levels.filter((indicator) => isShare(indicator)),
    counts: inTextOrder(
      levels
        .filter((indicator) => !isShare(indicator) && indicator.value >= 0)
        .toSorted(byWeight)
        .slice(0, mostRows),
    ),
    growth,
  };
}

function isShare({ unit, value }: Indicator): boolean {
  return unit === '%' && value >= 0 && value <= 100;
}
