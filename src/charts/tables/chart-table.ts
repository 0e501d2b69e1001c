/** The numbers of a chart as a table: shown under it, and taken along as CSV. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ChartCell[])[];
}

export interface ChartColumn {
  readonly name: string;
  /** Whether the column is for the download only: the bare number, the sentence. */
  readonly downloadOnly?: boolean;
  readonly numeric?: boolean;
}

export interface ChartCell {
  readonly text: string;
  /** Where the text leads, in the page. */
  readonly href?: string | undefined;
}
