import type { RowData } from '../charts/rows/row-data.ts';
import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';
import { chartRow } from './chart-row.ts';

/** Figures of one case as rows of a chart; a row says its time where that is not the case's own. */
export function caseChartRows(entry: Case, indicators: readonly Indicator[]): readonly RowData[] {
  return indicators.map((indicator) =>
    chartRow(
      { entry, indicator, period: indicator.period, year: undefined },
      { label: indicator.name, withPeriod: indicator.period?.label !== entry.period?.label },
    ),
  );
}
