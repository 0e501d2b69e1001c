import type { APIRoute, GetStaticPaths } from 'astro';
import { rowsToTable } from '../../../charts/tables/rows-to-table.ts';
import { tableToCsv } from '../../../charts/tables/table-to-csv.ts';
import { indicatorChartRow } from '../../../components/indicator/indicator-chart-row.ts';
import { indicatorEntries } from '../../../queries/indicator-entries.ts';
import { loadCases } from '../../_load-cases.ts';

export const getStaticPaths = (async () =>
  indicatorEntries(await loadCases()).map(({ indicator, rows }) => ({
    params: { id: indicator.id },
    props: { rows: rows.map(indicatorChartRow) },
  }))) satisfies GetStaticPaths;

/** All values of an indicator, those that are not drawn too, with the sentence that each was read from. */
export const GET: APIRoute = ({ props: { rows } }) => new Response(tableToCsv(rowsToTable({ rowName: '地区', rows })));
