import { pairs } from 'd3';
import type { Figure } from '../figure.ts';
import { coordinate } from '../marks/coordinate.ts';
import type { Mark, Tone } from '../marks/mark.ts';
import { openEnd } from '../marks/open-end.ts';
import { pointLabel } from './point-label.ts';

/** A figure of one year. */
export interface PanelPoint {
  readonly year: number;
  readonly figure: Figure;
}

/** Where years and values lie in a panel, in percent, whose panel it is, and the tone of its marks. */
export interface PanelScale {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly label: string;
  readonly tone: Tone;
}

/** The marks of one panel: lines between figures that may be compared, and each figure as a link to its evidence. */
export function placePoints(points: readonly PanelPoint[], scale: PanelScale): readonly Mark[] {
  const inOrder = [...points].sort((one, other) => one.year - other.year);
  const compared = inOrder.filter(({ figure }) => figure.incomparable === undefined);
  return [
    ...pairs(compared).map(([from, to]) => join(from, to, scale)),
    ...inOrder.map((point) => pointLink(point, inOrder, scale)),
  ];
}

function join(from: PanelPoint, to: PanelPoint, { x, y, tone }: PanelScale): Mark {
  return {
    kind: 'line',
    x1: coordinate(x(from.year)),
    y1: coordinate(y(from.figure.value)),
    x2: coordinate(x(to.year)),
    y2: coordinate(y(to.figure.value)),
    tone,
    weight: 'thick',
    dashed: to.year - from.year > 1,
  };
}

function pointLink(point: PanelPoint, inOrder: readonly PanelPoint[], { x, y, label, tone }: PanelScale): Mark {
  const { year, figure } = point;
  const at = { x: coordinate(x(year)), y: coordinate(y(figure.value)), tone };
  const end = openEnd(figure.comparator);
  const words = pointLabel(point, inOrder);
  return {
    kind: 'link',
    href: figure.href,
    name: `${label}${year}年${figure.printed}${figure.incomparable ? `（${figure.incomparable}）` : ''}`,
    marks: [
      { kind: 'glyph', glyph: 'target', ...at },
      ...(end === undefined ? [] : [{ kind: 'glyph', glyph: end, ...at } as const]),
      { kind: 'glyph', glyph: figure.incomparable === undefined ? 'dot' : 'ring', ...at },
      ...(words === undefined
        ? []
        : [{ kind: 'label', ...words, ...at, tone: tone === 'accent' ? tone : 'ink' } as const]),
    ],
  };
}
