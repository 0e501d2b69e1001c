import { addresses } from '../../addresses.ts';
import type { Case } from '../../domain/case.ts';
import { indicatorEntries } from '../../queries/indicator-entries.ts';
import { provinceCounts } from '../../queries/province-counts.ts';
import { reportedMatrix } from '../../queries/reported-matrix.ts';
import { provinceTiles } from '../province-tiles.ts';
import type { Chart } from './chart.ts';
import { matrixDrawing } from './matrix-drawing.ts';
import { sourcesOf } from './sources-of.ts';

/** The charts of the library as a whole: `provinces`, how many cases each province has; `regions-by-indicator`, who reports what. */
export function libraryCharts(cases: readonly Case[]): LibraryCharts {
  const matrix = reportedMatrix(indicatorEntries(cases));
  return {
    provinces: {
      id: 'provinces',
      drawing: { kind: 'tiles', data: provinceTiles(provinceCounts(cases)) },
      sources: [{ text: '本库全部案例', href: addresses.page('cases') }],
      home: { label: '地区', href: addresses.page('regions') },
    },
    ...(matrix.indicators.length > 1 && {
      matrix: {
        id: 'regions-by-indicator',
        drawing: matrixDrawing(matrix),
        sources: sourcesOf(matrix.cells.map(({ entry }) => entry)),
        home: { label: '指标', href: addresses.page('indicators') },
        note: '每格只放一个数：可以对照的在先，其次是最近的。其余的数在指标页。',
      },
    }),
  };
}

interface LibraryCharts {
  readonly provinces: Chart;
  /** Absent where no two measures have two regions. */
  readonly matrix?: Chart;
}
