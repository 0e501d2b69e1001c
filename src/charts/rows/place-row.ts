import type { Figure } from '../figure.ts';
import { coordinate } from '../marks/coordinate.ts';
import type { Mark, Tone } from '../marks/mark.ts';
import { openEnd } from '../marks/open-end.ts';
import { arrowLabels } from './arrow-labels.ts';
import { endLabel, labelledEnd } from './labelled-end.ts';
import { missingRow } from './missing-row.ts';
import type { PlacedRow, RowNote } from './placed-rows.ts';
import { rail } from './rail.ts';
import type { RowData } from './row-data.ts';

/** Where values lie, in percent of the strip. */
export interface RowScale {
  readonly x: (value: number) => number;
  /** Whether length from the left end means quantity, as on an axis that begins at zero and is not logarithmic. */
  readonly fromZero: boolean;
}

/**
 * Places a figure on its strip: a rail over the whole axis; a stem from zero, or an arrow from the earlier value; a dot, hollow where
 * the figure may not be compared, and without a stem where it comes from a few cases only; an open end for 余 and 近; the printed figure beside it. A row without a figure says 未见报告.
 */
export function placeRow({ id, label, figure, earlier }: RowData, scale: RowScale, spoken: boolean): PlacedRow {
  if (figure === undefined) return missingRow(id, label, scale.fromZero);
  const tone = spoken ? 'accent' : 'series-1';
  const x = coordinate(scale.x(figure.value));
  const marks = earlier
    ? arrow(figure, x, earlier, coordinate(scale.x(earlier.value)), tone)
    : dot(figure, x, tone, scale);
  return {
    id,
    label,
    href: figure.href,
    notes: notesOf(figure, earlier),
    reading: earlier ? `由${earlier.printed}到${figure.printed}` : figure.printed,
    marks: [rail, ...marks],
    measure: { value: figure.value, isComparable: figure.incomparable === undefined },
    raised: marks.some((mark) => mark.kind === 'label' && mark.dy < 0),
  };
}

function dot(figure: Figure, x: number, tone: Tone, { fromZero }: RowScale): readonly Mark[] {
  return [
    ...(fromZero && x > 0 && figure.sample === undefined ? [line(0, x, tone, figure)] : []),
    ...head(figure, x, tone),
    endLabel(labelledEnd(figure, x, tone), 'start'),
  ];
}

function arrow(figure: Figure, x: number, earlier: Figure, from: number, tone: Tone): readonly Mark[] {
  const start = labelledEnd(earlier, from, 'soft');
  const long = Math.abs(x - from) >= 8;
  return [
    line(from, x, tone, figure),
    { kind: 'glyph', glyph: 'from', x: from, y: 50, tone: 'soft' },
    ...(start.end ? [{ kind: 'glyph', glyph: start.end, x: from, y: 50, tone: 'soft' } as const] : []),
    ...(long ? [{ kind: 'glyph', glyph: x > from ? 'onward' : 'backward', x, y: 50, tone } as const] : []),
    ...head(figure, x, tone),
    ...arrowLabels(start, labelledEnd(figure, x, tone)),
  ];
}

function head({ incomparable, comparator }: Figure, x: number, tone: Tone): readonly Mark[] {
  const end = openEnd(comparator);
  const glyph = { kind: 'glyph', glyph: incomparable === undefined ? 'dot' : 'ring', x, y: 50, tone } as const;
  return end === undefined ? [glyph] : [glyph, { kind: 'glyph', glyph: end, x, y: 50, tone }];
}

function line(x1: number, x2: number, tone: Tone, { incomparable }: Figure): Mark {
  return { kind: 'line', x1, y1: 50, x2, y2: 50, tone, weight: 'thick', dashed: incomparable !== undefined };
}

function notesOf(figure: Figure, earlier: Figure | undefined): readonly RowNote[] {
  const sample = figure.sample === undefined ? undefined : `只出自${figure.sample}`;
  const own = [figure.scope, figure.period, sample, figure.incomparable].flatMap((text) =>
    text === undefined ? [] : [{ text }],
  );
  if (earlier === undefined) return own;
  return [...own, { text: `原${earlier.printed}${earlier.period ? `，${earlier.period}` : ''}`, href: earlier.href }];
}
