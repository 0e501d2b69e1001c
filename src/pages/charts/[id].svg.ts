import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { addresses } from '../../addresses.ts';
import { drawingParts } from '../../charts/drawing-parts.ts';
import { absoluteAddress } from '../../components/absolute-address.ts';
import { site } from '../../site.ts';
import { chartPaths } from '../_chart-paths.ts';

export const getStaticPaths = chartPaths;

/** A chart as a picture in the proportions of a slide, with its sources and its address. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { chart }, site: origin }) => {
  const sources = chart.sources.map(({ text }) => text).join('；');
  const address = absoluteAddress(addresses.chart(chart.id), origin);
  return new Response(drawingParts(chart.drawing).toSvg(`来源：${sources}。${site.name} ${address}`));
};
