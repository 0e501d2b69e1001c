import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartSheet } from '../../components/chart/chart-sheet.ts';
import { chartPaths } from '../_chart-paths.ts';

export const getStaticPaths = chartPaths;

/** A chart as a picture in the proportions of a slide, with its sources and its address. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { chart }, site }) =>
  new Response(chartSheet(chart, site));
