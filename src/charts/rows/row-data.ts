import type { Figure } from '../figure.ts';

/** One row of a chart before it is placed: a figure, and an earlier one from which it came. */
export interface RowData {
  readonly id: string;
  readonly label: string;
  /** The figure; absent where none is reported. */
  readonly figure?: Figure | undefined;
  /** The value of an earlier time. */
  readonly earlier?: Figure | undefined;
}
