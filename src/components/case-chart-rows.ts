import type { RowData } from '../charts/rows/row-data.ts';
import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';
import { figureRows } from '../queries/figure-rows.ts';
import { sharedPeriod } from '../queries/shared-period.ts';
import { unsaidScope } from '../queries/unsaid-scope.ts';
import { chartRow } from './chart-row.ts';

/** Figures of one case as rows of its chart; each says its time unless all share it, and its scope unless its name does. */
export function caseChartRows(entry: Case, indicators: readonly Indicator[]): readonly RowData[] {
  const withPeriod = sharedPeriod(entry, indicators) === undefined;
  const drawn = indicators.map((indicator) => ({ ...indicator, scope: unsaidScope(indicator) }));
  return figureRows([{ ...entry, indicators: drawn }]).map((row) =>
    chartRow(row, { label: row.indicator.name, withPeriod }),
  );
}
