import { changeCaption } from './change-caption.ts';
import { placeChange } from './change-chart.ts';
import { countsCaption } from './counts-caption.ts';
import { placeCounts } from './counts-chart.ts';
import type { Drawing } from './drawing.ts';
import type { Finding } from './finding.ts';
import { chartKey, type KeyEntry } from './marks/chart-key.ts';
import { matrixCaption } from './matrix-caption.ts';
import { type Matrix, placeMatrix } from './matrix-chart.ts';
import { panelsCaption } from './panels-caption.ts';
import { type Panels, placePanels } from './panels-chart.ts';
import type { PlacedRows } from './rows/placed-rows.ts';
import type { RowData } from './rows/row-data.ts';
import { shareDotsCaption } from './share-dots-caption.ts';
import { placeShareDots } from './share-dots-chart.ts';
import { matrixToSvg } from './sheets/matrix-to-svg.ts';
import { panelsToSvg } from './sheets/panels-to-svg.ts';
import { rowsToSvg } from './sheets/rows-to-svg.ts';
import { tilesToSvg } from './sheets/tiles-to-svg.ts';
import type { ChartTable } from './tables/chart-table.ts';
import { type FigureEntry, figuresToTable } from './tables/figures-to-table.ts';
import { matrixEntries } from './tables/matrix-entries.ts';
import { panelsEntries } from './tables/panels-entries.ts';
import { rowEntries } from './tables/row-entries.ts';
import { tilesToTable } from './tables/tiles-to-table.ts';
import { timelineToTable } from './tables/timeline-to-table.ts';
import { tilesCaption } from './tiles-caption.ts';
import { placeTiles, type Tiles } from './tiles-chart.ts';
import { timelineCaption } from './timeline-caption.ts';
import { placeTimeline } from './timeline-chart.ts';
import { wholeCaption } from './whole-caption.ts';
import { placeWhole } from './whole-chart.ts';
import { spokenIds } from './words/spoken-ids.ts';

/** All that stands around a drawing, whatever its kind. */
export interface DrawingParts {
  readonly finding: Finding;
  /** Its signs that a reader must be told of. */
  readonly signs: readonly KeyEntry[];
  readonly table: ChartTable;
  /** Its figures, each with what it is of; none for drawings that count entries of the library. */
  readonly entries: readonly FigureEntry[];
  /** The drawing as a standalone picture; given whence the figures come and where the chart stands, in one line. */
  readonly toSvg: (source: string) => string;
}

/** What is said of a drawing, computed from its data. */
export function drawingParts(drawing: Drawing): DrawingParts {
  switch (drawing.kind) {
    case 'shares':
      return ofRows(shareDotsCaption(drawing.data), figureRows(drawing.data), (spoken) =>
        placeShareDots(drawing.data, spoken),
      );
    case 'counts':
      return ofRows(countsCaption(drawing.data), figureRows(drawing.data), (spoken) =>
        placeCounts(drawing.data, spoken),
      );
    case 'change':
      return ofRows(changeCaption(drawing.data), figureRows(drawing.data), (spoken) =>
        placeChange(drawing.data, spoken),
      );
    case 'whole': {
      const entries = [drawing.data.whole, ...drawing.data.parts];
      const numbers = { entries, table: figuresToTable(entries, drawing.data.rowName) };
      return ofRows(wholeCaption(drawing.data), numbers, (spoken) => placeWhole(drawing.data, spoken));
    }
    case 'timeline': {
      const numbers = { entries: [], table: timelineToTable(drawing.data) };
      return ofRows(timelineCaption(drawing.data), numbers, (spoken) => placeTimeline(drawing.data, spoken));
    }
    case 'matrix':
      return ofMatrix(drawing.data);
    case 'panels':
      return ofPanels(drawing.data);
    case 'tiles':
      return ofTiles(drawing.data);
    default:
      return drawing satisfies never;
  }
}

type Numbers = Pick<DrawingParts, 'entries' | 'table'>;

function figureRows({ rows, rowName }: { readonly rows: readonly RowData[]; readonly rowName: string }): Numbers {
  const entries = rowEntries(rows);
  return { entries, table: figuresToTable(entries, rowName) };
}

function ofRows(finding: Finding, numbers: Numbers, place: (spoken: ReadonlySet<string>) => PlacedRows): DrawingParts {
  const signs = keyOf(numbers.entries);
  return {
    finding,
    signs,
    ...numbers,
    toSvg: (source) => rowsToSvg(place(spokenIds(finding)), { finding, signs, source }),
  };
}

function ofMatrix(data: Matrix): DrawingParts {
  const finding = matrixCaption(data);
  const entries = matrixEntries(data);
  const signs = keyOf(entries);
  return {
    finding,
    signs,
    entries,
    table: figuresToTable(entries, data.rowName),
    toSvg: (source) => matrixToSvg(placeMatrix(data, spokenIds(finding)), { finding, signs, source }),
  };
}

function ofPanels(data: Panels): DrawingParts {
  const finding = panelsCaption(data);
  const entries = panelsEntries(data);
  const placed = placePanels(data, spokenIds(finding));
  const gap = { glyphs: ['gap'], text: '虚线：其间年份未见报告' } as const;
  const signs = placed.bridged ? [...keyOf(entries), gap] : keyOf(entries);
  return {
    finding,
    signs,
    entries,
    table: figuresToTable(entries, data.panelName),
    toSvg: (source) => panelsToSvg(placed, { finding, signs, source }),
  };
}

function ofTiles(data: Tiles): DrawingParts {
  const finding = tilesCaption(data);
  return {
    finding,
    signs: [],
    entries: [],
    table: tilesToTable(data),
    toSvg: (source) => tilesToSvg(placeTiles(data, spokenIds(finding)), { finding, signs: [], source }),
  };
}

function keyOf(entries: readonly FigureEntry[]): readonly KeyEntry[] {
  return chartKey(entries.flatMap(({ figure }) => figure ?? []));
}
