import { extent, group, scaleLog } from 'd3';
import type { Mark } from './marks/mark.ts';
import { gridLine, tickLabel } from './rows/axis-mark.ts';
import { overhang } from './rows/overhang.ts';
import { placeRow } from './rows/place-row.ts';
import type { RowData } from './rows/row-data.ts';
import type { PlacedRows } from './rows/placed-rows.ts';
import { powerName } from './words/power-name.ts';

/** Counts of very different size. Rows of one unit stand together, for only they may be compared; of several measures the largest first. */
export interface Counts {
  /** Whose counts they are, and of what time (云州市2024年), or the measure (收案数) for several places. */
  readonly subject: string;
  /** Whether the rows are one measure in several places: they then keep their order, for size is no rank where places differ in size. */
  readonly sameMeasure: boolean;
  /** The row that was put first, of several measures: the caption names it, for it can name none as highest or lowest. */
  readonly first?: string | undefined;
  readonly rowName: string;
  readonly rows: readonly RowData[];
}

/**
 * Places counts as dots on a logarithmic axis, where each step is ten times the one before: a bar's length would say nothing true of
 * 2 and of 1,813,000 at once. Zero has no place on such an axis and stands before its break. Throws on a negative count.
 */
export function placeCounts({ sameMeasure, rows }: Counts, spoken: ReadonlySet<string>): PlacedRows {
  const values = rows.flatMap(({ figure }) => figure?.value ?? []);
  if (values.some((value) => value < 0)) throw new RangeError('A count must not be negative');
  const start = values.includes(0) ? zeroRoom : 0;
  const powers = powersAround(values.filter((value) => value > 0));
  const log = scaleLog(powers.map(tenTo).filter(isEnd), [start, 100]);
  const x = (value: number): number => (value === 0 ? 0 : log(value));
  const groups = [...group([...rows].sort(unreportedLast), ({ figure }) => figure?.unit)].map(([unit, members]) => ({
    heading: unit === undefined ? '没有报数' : `单位：${unit}`,
    rows: (sameMeasure ? members : [...members].sort(descending)).map((row) =>
      placeRow(row, { x, fromZero: false }, spoken.has(row.id)),
    ),
  }));
  return {
    groups,
    axis: {
      name: '每格相差十倍（对数刻度）',
      grid: powers.map((power) => gridLine(x(tenTo(power)))),
      ticks: [
        ...(start > 0 ? zeroTicks : []),
        ...tickPowers(powers).map((power) => tickLabel(x(tenTo(power)), powerName(power))),
      ],
    },
    overhang: overhang(groups.flatMap((unit) => unit.rows.flatMap(({ marks }) => marks))),
  };
}

const zeroRoom = 14;
const zeroTicks: readonly Mark[] = [
  tickLabel(0, '0'),
  { kind: 'glyph', glyph: 'break', x: zeroRoom / 2, y: 50, tone: 'soft' },
];

// Whole powers of ten around all values, at least two, so that a single value stands on an axis too.
function powersAround(values: readonly number[]): readonly number[] {
  const [least = 1, most = 1] = extent(values);
  const first = Math.floor(Math.log10(least));
  const last = Math.max(first + 2, Math.ceil(Math.log10(most)));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

// On a narrow screen there is room for the names of about six powers.
function tickPowers(powers: readonly number[]): readonly number[] {
  return powers.length > 6 ? powers.filter((power) => power % 2 === 0) : powers;
}

function isEnd(_: number, index: number, all: readonly number[]): boolean {
  return index === 0 || index === all.length - 1;
}

function tenTo(power: number): number {
  return 10 ** power;
}

function unreportedLast(one: RowData, other: RowData): number {
  return Number(one.figure === undefined) - Number(other.figure === undefined);
}

function descending(one: RowData, other: RowData): number {
  return (other.figure?.value ?? -1) - (one.figure?.value ?? -1);
}
