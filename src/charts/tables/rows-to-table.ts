import type { RowData } from '../rows/row-data.ts';
import type { ChartTable } from './chart-table.ts';
import { figuresToTable } from './figures-to-table.ts';
import { rowEntries } from './row-entries.ts';

/** The figures of a chart of rows as a table. */
export function rowsToTable({
  rowName,
  rows,
}: {
  readonly rowName: string;
  readonly rows: readonly RowData[];
}): ChartTable {
  return figuresToTable(rowEntries(rows), rowName);
}
