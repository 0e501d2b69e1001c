import type { Panels } from '../panels-chart.ts';
import type { FigureEntry } from './figures-to-table.ts';

/** The figures of small multiples: panel by panel, year by year; a figure without words for its time has its year. */
export function panelsEntries({ panels }: Panels): readonly FigureEntry[] {
  return panels.flatMap(({ label, points }): readonly FigureEntry[] =>
    points.length === 0
      ? [{ label, figure: undefined }]
      : points.map(({ year, figure }) => ({ label, figure: { ...figure, period: figure.period ?? `${year}年` } })),
  );
}
