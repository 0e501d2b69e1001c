import { extent, scaleLinear } from 'd3';
import { coordinate } from './marks/coordinate.ts';
import type { LabelMark, Mark } from './marks/mark.ts';
import { type PanelPoint, placePoints } from './panels/place-points.ts';
import { axisNumber } from './words/axis-number.ts';

/** One measure in several places, or several measures of one unit in one place, through the years: small charts on the same two axes. */
export interface Panels {
  /** The measure (行政复议调解率), or the place (云州市的比率). */
  readonly subject: string;
  /** What a panel is: 地区 or 指标, the head of the table's first column. */
  readonly panelName: string;
  /** The word to count panels by: 地 or 项. */
  readonly counter: string;
  readonly unit: string;
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly id: string;
  readonly label: string;
  readonly href?: string | undefined;
  readonly points: readonly PanelPoint[];
}

export interface PlacedPanels {
  readonly panels: readonly PlacedPanel[];
  /** Whether a dashed line crosses years without a figure, so that the key must say so. */
  readonly bridged: boolean;
}

export interface PlacedPanel {
  readonly id: string;
  readonly label: string;
  readonly href: string | undefined;
  /** What is behind the figures: the axis and its words. */
  readonly ground: readonly Mark[];
  readonly marks: readonly Mark[];
}

const plot = { left: 26, right: 90, top: 24, bottom: 72 } as const;

/**
 * Places each panel's figures by year, on an axis that holds zero, and 100 for percentages. Neighbouring years are joined by a line, years
 * with a gap between them by a dashed one; a figure that may not be compared is hollow and joined to nothing.
 */
export function placePanels({ unit, panels }: Panels, spoken: ReadonlySet<string>): PlacedPanels {
  const points = panels.flatMap((panel) => panel.points);
  const [first = 0, last = 0] = extent(points, ({ year }) => year);
  const x = first === last ? () => (plot.left + plot.right) / 2 : scaleLinear([first, last], [plot.left, plot.right]);
  const [least = 0, most = 0] = extent(points, ({ figure }) => figure.value);
  const ends = [Math.min(0, least), Math.max(most, unit === '%' ? 100 : 1)];
  const y = scaleLinear(ends, [plot.bottom, plot.top]).nice(2);
  const ground = [
    ...[...new Set([0, ...y.domain()])].flatMap((value) => [
      horizontal(y(value)),
      words(0, y(value), `${axisNumber(value)}${unit === '%' && value !== 0 ? '%' : ''}`, 'start'),
    ]),
    ...(points.length > 0 ? [...new Set([first, last])].map((year) => words(x(year), 94, String(year), 'middle')) : []),
  ];
  const placed = panels.map(({ id, label, href, points: own }) => ({
    id,
    label,
    href,
    ground,
    marks:
      own.length === 0
        ? [words((plot.left + plot.right) / 2, 52, '未见报告', 'middle')]
        : placePoints(own, { x, y, label, tone: spoken.has(id) ? 'accent' : 'series-1' }),
  }));
  return {
    panels: placed,
    bridged: placed.some(({ marks }) => marks.some((mark) => mark.kind === 'line' && mark.dashed)),
  };
}

function words(x: number, y: number, text: string, anchor: LabelMark['anchor']): LabelMark {
  return {
    kind: 'label',
    x: coordinate(x),
    y: coordinate(y),
    dx: 0,
    dy: 0.36,
    anchor,
    before: text,
    number: '',
    after: '',
    tone: 'soft',
  };
}

function horizontal(y: number): Mark {
  return {
    kind: 'line',
    x1: plot.left - 4,
    y1: coordinate(y),
    x2: 100,
    y2: coordinate(y),
    tone: 'faint',
    weight: 'thin',
  };
}
