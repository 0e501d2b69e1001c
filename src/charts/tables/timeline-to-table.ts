import { type Timeline, timelineYears } from '../timeline-chart.ts';
import type { ChartTable } from './chart-table.ts';

/** The entries of a timeline as a table, the earliest first. */
export function timelineToTable(data: Timeline): ChartTable {
  const names = new Map(data.lanes.map(({ id, name }) => [id, name]));
  return {
    columns: [{ name: '年份' }, { name: '类别' }, { name: '名称' }, { name: '出处', downloadOnly: true }],
    rows: timelineYears(data).flatMap(({ year, entries }) =>
      entries.map(({ lane, label, href }) => [
        { text: year === undefined ? '未载年份' : String(year) },
        { text: names.get(lane) ?? lane },
        { text: label, href },
        { text: href },
      ]),
    ),
  };
}
