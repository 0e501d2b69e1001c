import type { Figure } from './figure.ts';
import { coordinate } from './marks/coordinate.ts';
import type { Mark } from './marks/mark.ts';
import { openEnd } from './marks/open-end.ts';

/** Which place reports which measure: rows and columns, each of either kind, and the figures where they cross. */
export interface Matrix {
  /** What is laid side by side: 辽河流域四市. */
  readonly subject: string;
  readonly rowName: string;
  /** The word to count rows by: 地. */
  readonly counter: string;
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  readonly cells: readonly MatrixCell[];
}

export interface MatrixHead {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
}

export interface MatrixCell {
  readonly row: string;
  readonly column: string;
  readonly figure: Figure;
}

export interface PlacedMatrix {
  readonly columns: readonly (MatrixHead & { readonly spoken: boolean })[];
  readonly rows: readonly {
    readonly head: MatrixHead;
    /** Under each column its figures, none where nothing is reported. */
    readonly cells: readonly (readonly PlacedCell[])[];
  }[];
}

export interface PlacedCell {
  readonly figure: Figure;
  /** A share as a dot on a rail from 0 to 100; empty for other figures, which have no common end. */
  readonly marks: readonly Mark[];
}

/** Places each figure in its cell, in the order given where a cell holds several. */
export function placeMatrix({ rows, columns, cells }: Matrix, spoken: ReadonlySet<string>): PlacedMatrix {
  return {
    columns: columns.map((column) => ({ ...column, spoken: spoken.has(column.id) })),
    rows: rows.map((head) => ({
      head,
      cells: columns.map(({ id }) =>
        cells
          .filter(({ row, column }) => row === head.id && column === id)
          .map(({ figure }) => ({ figure, marks: shareMarks(figure) })),
      ),
    })),
  };
}

function shareMarks({ unit, value, comparator, incomparable, sample }: Figure): readonly Mark[] {
  if (unit !== '%' || value < 0 || value > 100) return [];
  const tone = 'series-1';
  const x = coordinate(value);
  const end = openEnd(comparator);
  return [
    { kind: 'line', x1: 0, y1: 50, x2: 100, y2: 50, tone: 'faint', weight: 'thin' },
    ...(sample === undefined
      ? [
          {
            kind: 'line',
            x1: 0,
            y1: 50,
            x2: x,
            y2: 50,
            tone,
            weight: 'thick',
            dashed: incomparable !== undefined,
          } as const,
        ]
      : []),
    { kind: 'glyph', glyph: incomparable === undefined ? 'dot' : 'ring', x, y: 50, tone },
    ...(end === undefined ? [] : [{ kind: 'glyph', glyph: end, x, y: 50, tone } as const]),
  ];
}
