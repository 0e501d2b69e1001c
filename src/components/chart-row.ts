import type { RowData } from '../charts/rows/row-data.ts';
import type { FigureRow } from '../queries/figure-rows.ts';
import { type FigureWords, rowToFigure } from './chart/row-to-figure.ts';

/** What a chart's row is called, and the earlier value from which its figure came, where it tells of a change. */
interface RowWords extends FigureWords {
  readonly label: string;
  readonly earlier?: FigureRow | undefined;
}

/** A figure of a case as a chart's row; the row's id is the figure's anchor in its case. An earlier value always says its time. */
export function chartRow(row: FigureRow, { label, earlier, ...words }: RowWords): RowData {
  return {
    id: `${row.entry.id}-${row.indicator.id}`,
    label,
    figure: rowToFigure(row, words),
    earlier: earlier && rowToFigure(earlier, { withPeriod: true }),
  };
}
