import type { RowData } from '../charts/rows/row-data.ts';
import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';
import { type FigureRow, figureRows } from '../queries/figure-rows.ts';
import { isPartOfYear } from '../queries/is-part-of-year.ts';
import { printedBaseline } from '../queries/printed-baseline.ts';
import { sharedPeriod } from '../queries/shared-period.ts';
import { unsaidScope } from '../queries/unsaid-scope.ts';
import { chartRow } from './chart-row.ts';

/**
 * Figures of one case as rows of its chart; each says its time unless all share it, its scope unless its name does, and the earlier
 * value that the text prints beside it. A rate of a part of a year is hollow.
 */
export function caseChartRows(entry: Case, indicators: readonly Indicator[]): readonly RowData[] {
  const withPeriod = sharedPeriod(entry, indicators) === undefined;
  return indicators.map((indicator) => {
    const [row] = figureRows([{ ...entry, indicators: [indicator] }]);
    if (row === undefined) throw new Error(`No row was made of ${indicator.id}`);
    const baseline = printedBaseline(entry, indicator);
    return chartRow(
      { ...row, entry },
      {
        label: indicator.name,
        withPeriod,
        isScopeSaid: unsaidScope(indicator) === undefined,
        incomparable: isPartialRate(row) ? '只是部分时期' : undefined,
        earlier: baseline && { ...row, entry, indicator: baseline, period: baseline.period ?? entry.period },
      },
    );
  });
}

function isPartialRate({ indicator, period }: FigureRow): boolean {
  return indicator.unit === '%' && isPartOfYear(period);
}
