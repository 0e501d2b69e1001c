import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartMetadata } from '../../components/chart/chart-metadata.ts';
import { chartPaths } from '../_chart-paths.ts';

export const getStaticPaths = chartPaths;

/** What is to be known of a chart and its CSV. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { chart }, site }) =>
  new Response(`${JSON.stringify(chartMetadata(chart, site), undefined, 2)}\n`);
