import type { RowData } from '../../charts/rows/row-data.ts';
import type { IndicatorRow } from '../../queries/indicator-entries.ts';
import { chartRow } from '../chart-row.ts';
import { cautionText } from './caution-text.ts';

/** A value of an indicator as a row named by its region; it says its time, and why it may not be compared where it may not. */
export function indicatorChartRow(row: IndicatorRow): RowData {
  return chartRow(row, {
    label: row.entry.region?.name ?? '地区未注明',
    incomparable: cautionText(row),
    withPeriod: true,
  });
}
