import { addresses } from '../../addresses.ts';
import type { Drawing } from '../../charts/drawing.ts';
import type { ReportedMatrix } from '../../queries/reported-matrix.ts';
import { cautionText } from '../indicator/caution-text.ts';
import { yearText } from '../year-text.ts';
import { rowToFigure } from './row-to-figure.ts';

/** Which region reports which measure, as a matrix; it says where it shows only those with most. */
export function matrixDrawing({
  indicators,
  regions,
  cells,
  totals,
}: ReportedMatrix): Extract<Drawing, { readonly kind: 'matrix' }> {
  const isPart = totals.indicators > indicators.length || totals.regions > regions.length;
  return {
    kind: 'matrix',
    data: {
      subject: `${regions.length}地${isPart ? '报得最多的' : ''}${indicators.length}项指标`,
      rowName: '地区',
      counter: '地',
      rows: regions.map(({ code, name }) => ({ id: code, label: name, href: addresses.region(code) })),
      columns: indicators.map(({ id, name }) => ({ id, label: name, href: addresses.indicator(id) })),
      cells: cells.map((row) => ({
        row: row.entry.region?.code ?? '',
        column: row.indicator.canonical ?? '',
        figure: {
          ...rowToFigure(row, { incomparable: cautionText(row) }),
          period: row.year === undefined ? undefined : yearText(row.year),
        },
      })),
    },
  };
}
