import type { RowData } from '../charts/rows/row-data.ts';
import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';
import { figureRows } from '../queries/figure-rows.ts';
import { chartRow } from './chart-row.ts';

/** Figures of one case for a download, where each row stands alone: it says its time and scope even where the page need not. */
export function caseDownloadRows(entry: Case, indicators: readonly Indicator[]): readonly RowData[] {
  return figureRows([{ ...entry, indicators: [...indicators] }]).map((row) =>
    chartRow(row, { label: row.indicator.name, withPeriod: true }),
  );
}
