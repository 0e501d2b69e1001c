import type { RowData } from '../rows/row-data.ts';
import type { FigureEntry } from './figures-to-table.ts';

/** The figures of a chart of rows one under another: an earlier value stands before the later one. */
export function rowEntries(rows: readonly RowData[]): readonly FigureEntry[] {
  return rows.flatMap(({ label, figure, earlier }) => [
    ...(earlier === undefined ? [] : [{ label: `${label}（原）`, figure: earlier }]),
    { label, figure },
  ]);
}
