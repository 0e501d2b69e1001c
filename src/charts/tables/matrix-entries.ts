import type { Matrix } from '../matrix-chart.ts';
import type { FigureEntry } from './figures-to-table.ts';

/** The figures of a matrix one under another, for in the drawing they stand as a table already. */
export function matrixEntries({ rows, columns, cells }: Matrix): readonly FigureEntry[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): readonly FigureEntry[] => {
      const figures = cells
        .filter((cell) => cell.row === row.id && cell.column === column.id)
        .map(({ figure }) => figure);
      const label = `${row.label}·${column.label}`;
      return figures.length === 0 ? [{ label, figure: undefined }] : figures.map((figure) => ({ label, figure }));
    }),
  );
}
