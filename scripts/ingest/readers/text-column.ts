/** The left and right margin of a column of text, in points. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
}
