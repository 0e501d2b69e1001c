import { addresses } from '../../addresses.ts';
import type { Drawing } from '../../charts/drawing.ts';
import { drawableAs } from '../../queries/drawable-as.ts';
import type { FigureRow } from '../../queries/figure-rows.ts';
import type { IndicatorEntry, IndicatorRow } from '../../queries/indicator-entries.ts';
import { valueChanges } from '../../queries/value-changes.ts';
import { yearsOfRegions } from '../../queries/years-of-regions.ts';
import { indicatorChartRow } from '../indicator/indicator-chart-row.ts';
import { changeDrawing } from './change-drawing.ts';
import type { Chart } from './chart.ts';
import { sourcesOf } from './sources-of.ts';
import { yearsDrawing } from './years-drawing.ts';

/** The page of an indicator that the charts are for: its rows, and its number. */
interface IndicatorPart {
  readonly items: readonly IndicatorRow[];
  readonly page: number;
  readonly last: number;
}

/**
 * The charts of one page of an indicator: its values against each other, what changed, and its years. A count that is reported once is
 * no chart, for it has nothing to be laid beside.
 */
export function indicatorCharts(
  { indicator }: Pick<IndicatorEntry, 'indicator'>,
  part: IndicatorPart,
): readonly Chart[] {
  const { items: rows, page, last } = part;
  const subject = last > 1 ? `${indicator.name}（第${page}页的地区）` : indicator.name;
  const changes = valueChanges({ indicator, rows });
  // An earlier value is told beside the later one, where a change is drawn of both.
  const told = new Set(changes.map(({ earlier }) => earlier.indicator));
  const values = rows.filter((row) => row.indicator.kind !== 'baseline' || !told.has(row.indicator));
  const shares = values.filter((row) => drawableAs(row) === 'share');
  const counts = values.filter((row) => drawableAs(row) === 'count');
  const years = yearsOfRegions({ indicator, rows });
  const drawn: readonly Drawn[] = [
    {
      name: 'shares',
      rows: shares.length > changes.length ? shares : [],
      drawing: { kind: 'shares', data: rowsOf(subject, shares) },
    },
    {
      name: 'counts',
      rows: counts.length > 1 ? counts : [],
      drawing: { kind: 'counts', data: rowsOf(subject, counts) },
      note: '多少与地区大小、时间长短有关：按地区代码和年份排列，不是名次。',
    },
    { name: 'change', rows: changes.map(({ later }) => later), drawing: changeDrawing(subject, indicator, changes) },
    { name: 'years', rows: years.flatMap((region) => region.rows), drawing: yearsDrawing(subject, indicator, years) },
  ];
  const number = page > 1 ? String(page) : undefined;
  const href = [addresses.indicator(indicator.id), number && `${number}/`].join('');
  return drawn
    .filter((one) => one.rows.length > 0)
    .map((one) => ({
      id: [indicator.id, one.name, number].filter((word) => word !== undefined).join('-'),
      drawing: one.drawing,
      sources: sourcesOf(one.rows.map(({ entry }) => entry)),
      home: { label: indicator.name, href },
      note: one.note,
    }));
}

interface Drawn {
  readonly name: string;
  readonly rows: readonly FigureRow[];
  readonly drawing: Drawing;
  readonly note?: string;
}

function rowsOf(subject: string, rows: readonly IndicatorRow[]) {
  return { subject, sameMeasure: true, rowName: '地区', rows: rows.map(indicatorChartRow) };
}
