import type { Mark } from '../marks/mark.ts';

/** A line of a chart of rows: its words stand in HTML, so that they wrap and grow; its marks stand in a strip beside or below them. */
export interface PlacedRow {
  readonly id: string;
  readonly label: string;
  /** Address of the evidence of the row's figure; the whole row leads there. Absent where nothing is reported. */
  readonly href: string | undefined;
  /** What one must know to read the figure: its time, scope, why it may not be compared. */
  readonly notes: readonly RowNote[];
  /** What the strip shows, in words: its accessible name. */
  readonly reading: string;
  readonly marks: readonly Mark[];
  /** The row's number, and whether it may be laid beside the others: for sorting and filtering in the browser. */
  readonly measure?: { readonly value: number; readonly isComparable: boolean };
  /** Whether a label stands above the line, so that the strip must be higher. */
  readonly raised: boolean;
}

/** A remark under a row's label; with `href` it leads to the evidence of an earlier value. */
export interface RowNote {
  readonly text: string;
  readonly href?: string;
}

/** Rows that share one horizontal axis, in groups where their units differ. */
export interface PlacedRows {
  readonly groups: readonly { readonly heading: string | undefined; readonly rows: readonly PlacedRow[] }[];
  readonly axis: {
    /** What the axis measures, with its unit. */
    readonly name: string;
    /** Lines behind each row. */
    readonly grid: readonly Mark[];
    /** The words under the last row. */
    readonly ticks: readonly Mark[];
  };
  /** How far labels reach out beyond the right end of the axis, in em, rounded up. */
  readonly overhang: number;
}
