import { csvFormatRows } from 'd3';
import type { ChartTable } from './chart-table.ts';

/** A chart's table as CSV text: UTF-8 with a byte order mark, for spreadsheets in China open it by that, and a line feed after each row. */
export function tableToCsv({ columns, rows }: ChartTable): string {
  return `\uFEFF${csvFormatRows([columns.map(({ name }) => name), ...rows.map((row) => row.map(({ text }) => text))])}\n`;
}
