import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawingParts } from '../../charts/drawing-parts.ts';
import { tableToCsv } from '../../charts/tables/table-to-csv.ts';
import { chartPaths } from '../_chart-paths.ts';

export const getStaticPaths = chartPaths;

/** The numbers of a chart, each with the sentence that it was read from. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { chart } }) =>
  new Response(tableToCsv(drawingParts(chart.drawing).table));
