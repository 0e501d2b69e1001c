import { addresses } from '../../addresses.ts';
import { drawingParts } from '../../charts/drawing-parts.ts';
import { site } from '../../site.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { Chart } from './chart.ts';

/** A chart as a picture in the proportions of a slide (SVG), with its sources and its address. */
export function chartSheet({ id, drawing, sources }: Chart, origin: URL | undefined): string {
  const named = sources.map(({ text }) => text).join('；');
  return drawingParts(drawing).toSvg(`来源：${named}。${site.name} ${absoluteAddress(addresses.chart(id), origin)}`);
}
