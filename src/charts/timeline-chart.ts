import { extent, group, range, scaleLinear } from 'd3';
import { coordinate } from './marks/coordinate.ts';
import type { Mark } from './marks/mark.ts';
import { gridLine, tickLabel } from './rows/axis-mark.ts';
import type { PlacedRow, PlacedRows } from './rows/placed-rows.ts';

/** What is on record of one place, by year, in lanes of one kind each. */
export interface Timeline {
  /** The place: 云州市. */
  readonly subject: string;
  /** The kinds in the order of their lanes, with the word to count them by: 案例, 个. Kinds that must not be mixed have two lanes. */
  readonly lanes: readonly {
    readonly id: string;
    readonly name: string;
    readonly counter: string;
    readonly hollow?: boolean;
  }[];
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry {
  /** The lane to which it belongs. */
  readonly lane: string;
  /** Its year; absent where the source gives none. */
  readonly year?: number | undefined;
  readonly label: string;
  readonly href: string;
}

/** The entries of one year, for the list under the drawing; those without a year come last. */
export interface TimelineYear {
  readonly year: number | undefined;
  readonly entries: readonly TimelineEntry[];
}

/** Places a dot for each lane and year in which something is on record, with the number of entries where there are several. */
export function placeTimeline({ lanes, entries }: Timeline, spoken: ReadonlySet<string>): PlacedRows {
  const [first, last] = extent(entries, ({ year }) => year);
  const undated = entries.some(({ year }) => year === undefined);
  const right = undated ? 74 : 96;
  const x =
    first === undefined || last === undefined || first === last
      ? () => (4 + right) / 2
      : scaleLinear([first, last], [4, right]);
  const at = (year: number | undefined): number => coordinate(year === undefined ? 91 : x(year));
  const years = first === undefined || last === undefined ? [] : range(first, last + 1);
  const step = Math.ceil(years.length / 6);
  return {
    groups: [{ heading: undefined, rows: lanes.map((lane) => placeLane(lane, entries, at, spoken)) }],
    axis: {
      name: '年份',
      grid: years.map((year) => gridLine(at(year))),
      ticks: [
        ...years.filter((_, index) => index % step === 0).map((year) => tickLabel(at(year), String(year))),
        ...(undated ? [tickLabel(91, '未载年份')] : []),
      ],
    },
    overhang: 1,
  };
}

/** The entries by year, the earliest first. */
export function timelineYears({ entries }: Timeline): readonly TimelineYear[] {
  return [...group(entries, ({ year }) => year)]
    .map(([year, members]) => ({ year, entries: members }))
    .sort((one, other) => (one.year ?? Number.POSITIVE_INFINITY) - (other.year ?? Number.POSITIVE_INFINITY));
}

function placeLane(
  { id, name, counter, hollow }: Timeline['lanes'][number],
  entries: Timeline['entries'],
  at: (year: number | undefined) => number,
  spoken: ReadonlySet<string>,
): PlacedRow {
  const own = entries.filter(({ lane }) => lane === id);
  const years = [...group(own, ({ year }) => year)];
  const said = years.map(
    ([year, members]) => `${year === undefined ? '未载年份' : `${year}年`}${members.length}${counter}`,
  );
  return {
    id,
    label: name,
    href: undefined,
    notes: [{ text: own.length === 0 ? '本库没有' : `${own.length}${counter}` }],
    reading: own.length === 0 ? '没有' : said.join('，'),
    marks: years.flatMap(([year, members]): readonly Mark[] => {
      const tone = spoken.has(`year-${year}`) ? 'accent' : 'series-1';
      const number = members.length > 1 ? String(members.length) : '';
      return [
        { kind: 'glyph', glyph: hollow ? 'ring' : 'dot', x: at(year), y: 50, tone },
        {
          kind: 'label',
          x: at(year),
          y: 50,
          dx: 0.6,
          dy: 0.36,
          anchor: 'start',
          before: '',
          number,
          after: '',
          tone: tone === 'accent' ? tone : 'ink',
        },
      ];
    }),
    raised: false,
  };
}
