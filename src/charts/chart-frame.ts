/** What every chart is given beside its data: where it stands, whence its figures come, and what can be taken along. */
export interface ChartFrame {
  /** Its id on the page, for ever: the chart's permanent address is the page's with this behind the #. */
  readonly id: string;
  /** Whence the figures come. */
  readonly sources: readonly { readonly text: string; readonly href?: string | undefined }[];
  /** Address of the table as a CSV file. */
  readonly csv?: string | undefined;
  /** Address of the drawing as an SVG file. */
  readonly svg?: string | undefined;
}
