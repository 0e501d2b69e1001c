import { max, min } from 'd3';
import type { Figure } from './figure.ts';
import type { Finding, Spoken } from './finding.ts';
import { firstNamed } from './words/first-named.ts';
import type { RowData } from './rows/row-data.ts';
import type { ShareDots } from './share-dots-chart.ts';

/** What the shares show: highest and lowest of one measure; of several measures, which measure different things, how many they are and the one put first. */
export function shareDotsCaption(data: ShareDots): Finding {
  const reported = data.rows.flatMap(withFigure);
  const compared = reported.filter(({ figure }) => figure.incomparable === undefined);
  const [only] = reported;
  if (only === undefined) return [`${data.subject}：未见报告。`];
  if (reported.length === 1) return [`${data.subject}：`, ...one(only), '。'];
  const rest = reported.length - compared.length;
  if (!data.sameMeasure) return countAndFirst(data, reported, rest);
  if (compared.length < 2)
    return [`${data.subject}：${reported.length}个数里没有两个可以对照，口径或时间不同的画作空心。`];
  return [...extremes(data.subject, compared), rest > 0 ? `；另有${rest}个不宜比较，画作空心。` : '。'];
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

function countAndFirst({ subject, first }: ShareDots, rows: readonly Reported[], hollow: number): Finding {
  return [
    `${subject}报出${rows.length}项比率，各说一件事，不比高低`,
    ...firstNamed(rows, first),
    hollow > 0 ? `；${hollow}项不宜与其余对照，画作空心。` : '。',
  ];
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
