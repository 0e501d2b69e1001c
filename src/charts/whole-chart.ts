import type { Figure } from './figure.ts';
import type { Mark } from './marks/mark.ts';
import { overhang } from './rows/overhang.ts';
import { percentAxis } from './rows/percent-axis.ts';
import type { PlacedRow, PlacedRows } from './rows/placed-rows.ts';
import { bar, partRow, type Segment, seam } from './rows/segment.ts';
import { printedParts } from './words/printed-parts.ts';

/** A whole and its parts, all in one unit. Only for wholes that a source states: a share with an unknown whole is no such thing. */
export interface Whole {
  readonly subject: string;
  readonly rowName: string;
  readonly whole: WholePart;
  /** Parts that do not overlap; what they leave is drawn as the rest. */
  readonly parts: readonly WholePart[];
}

export interface WholePart {
  readonly id: string;
  readonly label: string;
  readonly figure: Figure;
}

/**
 * Places the parts one after another under the whole, each in its own row and beginning where the one above it ends, so that long
 * names need no legend. Throws where the whole is not above zero, a part is below zero, or the parts are more than the whole.
 */
export function placeWhole({ whole, parts }: Whole, spoken: ReadonlySet<string>): PlacedRows {
  const segments = segmentsOf(whole, parts);
  const rows = [wholeRow(whole, segments), ...segments.map((segment) => partRow(segment, spoken.has(segment.id)))];
  return {
    groups: [{ heading: undefined, rows }],
    axis: { name: '占全体（%）', ...percentAxis },
    overhang: overhang(rows.flatMap(({ marks }) => marks)),
  };
}

function segmentsOf(whole: WholePart, parts: readonly WholePart[]): readonly Segment[] {
  const total = whole.figure.value;
  const values = parts.map(({ figure }) => figure.value);
  const ends = values.map((_, index) => values.slice(0, index + 1).reduce((sum, value) => sum + value, 0));
  const sum = ends.at(-1) ?? 0;
  if (total <= 0 || sum > total || values.some((value) => value < 0)) {
    throw new RangeError(`The parts (${values.join(' + ')}) must not be more than the whole (${total})`);
  }
  const percent = (value: number): number => (value / total) * 100;
  const segments = parts.map(({ id, label, figure }, index): Segment => {
    const end = ends[index] ?? 0;
    const { href, printed } = figure;
    return { id, label, href, printed, x: percent(end - figure.value), width: percent(figure.value), tone: 'series-1' };
  });
  const rest: Segment = {
    id: 'rest',
    label: '其余',
    href: undefined,
    printed: '',
    x: percent(sum),
    width: percent(total - sum),
    tone: 'faint',
  };
  return rest.width > 0 ? [...segments, rest] : segments;
}

function wholeRow({ id, label, figure }: WholePart, segments: readonly Segment[]): PlacedRow {
  const words: Mark = {
    kind: 'label',
    x: 100,
    y: 50,
    dx: 0.5,
    dy: 0.36,
    anchor: 'start',
    ...printedParts(figure.printed),
    tone: 'ink',
  };
  return {
    id,
    label,
    href: figure.href,
    notes: [],
    reading: figure.printed,
    marks: [...segments.map(bar), ...segments.slice(1).map(seam), words],
    raised: false,
  };
}
