import { max, scaleLinear } from 'd3';
import { gridLine, tickLabel } from './rows/axis-mark.ts';
import { overhang } from './rows/overhang.ts';
import { placeRow } from './rows/place-row.ts';
import type { RowData } from './rows/row-data.ts';
import { axisNumber } from './words/axis-number.ts';
import type { PlacedRows } from './rows/placed-rows.ts';

/** The same measures at two times, all in one unit. A row without an earlier value shows the later alone. */
export interface Change {
  /** What changed, and where: 云州市的办理时限. */
  readonly subject: string;
  readonly rowName: string;
  readonly unit: string;
  readonly rows: readonly RowData[];
}

/** Places changes as arrows on an axis that begins at zero; percentages go to 100 at least. Throws on a negative value. */
export function placeChange({ unit, rows }: Change, spoken: ReadonlySet<string>): PlacedRows {
  const values = rows.flatMap(({ figure, earlier }) => [figure?.value ?? [], earlier?.value ?? []].flat());
  if (values.some((value) => value < 0))
    throw new RangeError('A change is drawn from zero: values must not be negative');
  const x = scaleLinear([0, Math.max(max(values) ?? 0, unit === '%' ? 100 : 1)], [0, 100]);
  if (unit !== '%') x.nice(4);
  const ticks = x.ticks(4).filter((tick) => Number.isInteger(tick) || (x.domain()[1] ?? 0) < 4);
  const placed = rows.map((row) => placeRow(row, { x, fromZero: true }, spoken.has(row.id)));
  return {
    groups: [{ heading: undefined, rows: placed }],
    axis: {
      name: `单位：${unit}`,
      grid: ticks.map((tick) => gridLine(x(tick))),
      ticks: ticks.map((tick) => tickLabel(x(tick), axisNumber(tick))),
    },
    overhang: overhang(placed.flatMap(({ marks }) => marks)),
  };
}
