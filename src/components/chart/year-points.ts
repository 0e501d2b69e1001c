import type { PanelPoint } from '../../charts/panels/place-points.ts';
import type { YearsOfRegion } from '../../queries/years-of-regions.ts';
import { cautionText } from '../indicator/caution-text.ts';
import { rowToFigure } from './row-to-figure.ts';

/** The dated values of a measure as points of a panel; hollow where they may not be compared. */
export function yearPoints(rows: YearsOfRegion['rows']): readonly PanelPoint[] {
  return rows.map((row) => ({
    year: row.year,
    figure: rowToFigure(row, { incomparable: cautionText(row), withPeriod: true }),
  }));
}
