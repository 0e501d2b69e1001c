import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';
import { type Period, periodEndYear } from '../domain/period.ts';

/** A figure with the case that prints it and the time that it speaks of. */
export interface FigureRow {
  readonly entry: Case;
  readonly indicator: Indicator;
  /** The figure's own period, else the case's. */
  readonly period: Period | undefined;
  readonly year: number | undefined;
}

/** The figures of all cases, in the order of the cases. */
export function figureRows(cases: readonly Case[]): readonly FigureRow[] {
  return cases.flatMap((entry) =>
    entry.indicators.map((indicator) => {
      const period = indicator.period ?? entry.period;
      return { entry, indicator, period, year: periodEndYear(period) };
    }),
  );
}
