import { scaleLinear } from 'd3';
import { overhang } from './rows/overhang.ts';
import { percentAxis } from './rows/percent-axis.ts';
import { placeRow } from './rows/place-row.ts';
import type { PlacedRows } from './rows/placed-rows.ts';
import type { RowData } from './rows/row-data.ts';

/** Shares laid against 100, in the order in which they are given; a row with an earlier value shows the way from there. */
export interface ShareDots {
  /** What the rows have in common: a place and time (云州市2024年) for several measures, or a measure (调解率) for several places. */
  readonly subject: string;
  /** Whether the rows are one measure in several places, so that highest and lowest may be named. */
  readonly sameMeasure: boolean;
  /** What a row is: 指标 or 地区, the head of the table's first column. */
  readonly rowName: string;
  /** The row that was put first, of several measures: the caption names it, for it can name none as highest or lowest. */
  readonly first?: string | undefined;
  readonly rows: readonly RowData[];
}

/** Places shares on an axis from 0 to 100. Throws where a value lies outside, for then it is no share and belongs on another chart. */
export function placeShareDots({ rows }: ShareDots, spoken: ReadonlySet<string>): PlacedRows {
  for (const { id, figure, earlier } of rows) {
    const outside = [figure, earlier].find((share) => share !== undefined && (share.value < 0 || share.value > 100));
    if (outside) throw new RangeError(`A share must lie within 0 and 100: ${id} is ${outside.printed}`);
  }
  const x = scaleLinear([0, 100], [0, 100]);
  const placed = rows.map((row) => placeRow(row, { x, fromZero: true }, spoken.has(row.id)));
  return {
    groups: [{ heading: undefined, rows: placed }],
    axis: { name: '占比（%）', ...percentAxis },
    overhang: overhang(placed.flatMap(({ marks }) => marks)),
  };
}
