import type { RowData } from '../rows/row-data.ts';
import type { ChartTable } from './chart-table.ts';
import { figuresToTable } from './figures-to-table.ts';

/** The figures of a chart of rows as a table: an earlier value stands before the later one. */
export function rowsToTable({
  rowName,
  rows,
}: {
  readonly rowName: string;
  readonly rows: readonly RowData[];
}): ChartTable {
  const entries = rows.flatMap(({ label, figure, earlier }) => [
    ...(earlier === undefined ? [] : [{ label: `${label}（原）`, figure: earlier }]),
    { label, figure },
  ]);
  return figuresToTable(entries, rowName);
}
