import { max, min } from 'd3';
import type { Figure } from './figure.ts';
import type { Finding, Spoken } from './finding.ts';
import type { RowData } from './rows/row-data.ts';
import type { ShareDots } from './share-dots-chart.ts';

/** What the shares show: highest and lowest of one measure; of several measures, how many are said to be full, and the lowest. */
export function shareDotsCaption(data: ShareDots): Finding {
  const reported = data.rows.flatMap(withFigure);
  const compared = reported.filter(({ figure }) => figure.incomparable === undefined);
  const [only] = reported;
  if (only === undefined) return [`${data.subject}：未见报告。`];
  if (reported.length === 1) return [`${data.subject}：`, ...one(only), '。'];
  if (compared.length < 2) return [`${data.subject}：${reported.length}个数口径或时间不同，不宜比较。`];
  const rest = reported.length - compared.length;
  const aside = rest > 0 ? `；另有${rest}${data.sameMeasure ? '个' : '项'}不宜比较，画作空心。` : '。';
  return data.sameMeasure
    ? [...extremes(data.subject, compared), aside]
    : [...fullAndLowest(data.subject, compared), aside];
}

interface Reported {
  readonly id: string;
  readonly label: string;
  readonly figure: Figure;
  readonly earlier: Figure | undefined;
}

function one({ id, label, figure, earlier }: Reported): Finding {
  return [`${label}${earlier ? `由${earlier.printed}到` : ''}`, { text: figure.printed, of: id }];
}

function extremes(subject: string, rows: readonly Reported[]): Finding {
  const highest = rowsAt(rows, max(rows, valueIn));
  const lowest = rowsAt(rows, min(rows, valueIn));
  const [top] = highest;
  const [bottom] = lowest;
  if (top === undefined || bottom === undefined) return [];
  if (highest.length === rows.length)
    return [`${subject}：可比的${tally(rows)}${times(rows)}都报为`, spoken(top, top.figure.printed)];
  return [
    `${subject}：可比的${tally(rows)}${times(rows)}中，报得最高的是`,
    ...named(highest),
    '，最低的是',
    ...named(lowest),
  ];
}

// A place may report several years: its figures are then counted, not the places.
function tally(rows: readonly Reported[]): string {
  const places = new Set(rows.map(({ label }) => label)).size;
  return places === rows.length ? `${places}地` : `${rows.length}个数`;
}

// Values of different times may stand on one chart, but the sentence must not hide it.
function times(rows: readonly Reported[]): string {
  return new Set(rows.map(({ figure }) => figure.period)).size > 1 ? '（时间不同）' : '';
}

function fullAndLowest(subject: string, rows: readonly Reported[]): Finding {
  const full = rows.filter(({ figure }) => figure.value === 100 && figure.comparator === '=').length;
  const lowest = rowsAt(rows, min(rows, valueIn));
  const intro = `${subject}报出的${rows.length}项比率中，`;
  if (full === rows.length) return [`${subject}报出的${rows.length}项比率都是100%`];
  return [intro, full > 0 ? `${full}项是100%，` : '', '最低的是', ...named(lowest)];
}

// Where several share a place, the first is named and the others are counted, for a caption is no list.
function named(rows: readonly Reported[]): Finding {
  const [first] = rows;
  if (first === undefined) return [];
  const others = rows.length > 1 ? `等${rows.length}个` : '';
  return [spoken(first, `${first.label}${others}（${first.figure.printed}）`)];
}

function spoken({ id }: Reported, text: string): Spoken {
  return { text, of: id };
}

function rowsAt(rows: readonly Reported[], value: number | undefined): readonly Reported[] {
  return rows.filter(({ figure }) => figure.value === value);
}

function valueIn({ figure }: Reported): number {
  return figure.value;
}

function withFigure({ id, label, figure, earlier }: RowData): readonly Reported[] {
  return figure === undefined ? [] : [{ id, label, figure, earlier }];
}
