import type { Whole } from '../whole-chart.ts';
import type { ChartTable } from './chart-table.ts';
import { figuresToTable } from './figures-to-table.ts';

/** A whole and its parts as a table, the whole first. */
export function wholeToTable({ rowName, whole, parts }: Whole): ChartTable {
  return figuresToTable([whole, ...parts], rowName);
}
