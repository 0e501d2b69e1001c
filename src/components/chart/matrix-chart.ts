import { addresses } from '../../addresses.ts';
import type { IndicatorEntry } from '../../queries/indicator-entries.ts';
import { reportedMatrix } from '../../queries/reported-matrix.ts';
import type { Chart } from './chart.ts';
import { matrixDrawing } from './matrix-drawing.ts';
import { sourcesOf } from './sources-of.ts';

/** Who reports what: the chart `regions-by-indicator`. Undefined where no two measures have two regions. */
export function matrixChart(entries: readonly IndicatorEntry[]): Chart | undefined {
  const matrix = reportedMatrix(entries);
  if (matrix.indicators.length < 2) return undefined;
  return {
    id: 'regions-by-indicator',
    drawing: matrixDrawing(matrix),
    sources: sourcesOf(matrix.cells.map(({ entry }) => entry)),
    home: { label: '指标', href: addresses.page('indicators') },
    note: '每格只放一个数：可以对照的在先，其次是最近的。其余的数在指标页。',
  };
}
