import type { RowData } from '../charts/rows/row-data.ts';
import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';
import { type FigureRow, figureRows } from '../queries/figure-rows.ts';
import { isPartOfYear } from '../queries/is-part-of-year.ts';
import { sharedPeriod } from '../queries/shared-period.ts';
import { unsaidScope } from '../queries/unsaid-scope.ts';
import { chartRow } from './chart-row.ts';

/** Figures of one case as rows of its chart; each says its time unless all share it, and its scope unless its name does. A rate of a part of a year is hollow. */
export function caseChartRows(entry: Case, indicators: readonly Indicator[]): readonly RowData[] {
  const withPeriod = sharedPeriod(entry, indicators) === undefined;
  const drawn = indicators.map((indicator) => ({ ...indicator, scope: unsaidScope(indicator) }));
  return figureRows([{ ...entry, indicators: drawn }]).map((row) =>
    chartRow(row, {
      label: row.indicator.name,
      withPeriod,
      incomparable: isPartialRate(row) ? '只是部分时期' : undefined,
    }),
  );
}

function isPartialRate({ indicator, period }: FigureRow): boolean {
  return indicator.unit === '%' && isPartOfYear(period);
}
