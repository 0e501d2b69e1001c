import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { chartOembed } from '../../components/chart/chart-oembed.ts';
import { chartPaths } from '../_chart-paths.ts';

export const getStaticPaths = chartPaths;

/** How a platform that knows oEmbed shows a chart. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { chart }, site }) =>
  new Response(`${JSON.stringify(chartOembed(chart, site), undefined, 2)}\n`);
