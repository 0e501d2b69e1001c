import type { Panels } from '../panels-chart.ts';
import type { ChartTable } from './chart-table.ts';
import { type FigureEntry, figuresToTable } from './figures-to-table.ts';

/** The figures of small multiples as a table: place by place, year by year; a figure without words for its time has its year. */
export function panelsToTable({ panels }: Panels): ChartTable {
  const entries = panels.flatMap(({ label, points }): readonly FigureEntry[] =>
    points.length === 0
      ? [{ label, figure: undefined }]
      : points.map(({ year, figure }) => ({ label, figure: { ...figure, period: figure.period ?? `${year}年` } })),
  );
  return figuresToTable(entries, '地区');
}
