import { addresses } from '../../addresses.ts';
import { drawingParts } from '../../charts/drawing-parts.ts';
import { findingText } from '../../charts/words/finding-text.ts';
import { site } from '../../site.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { chartHeight } from './chart-height.ts';
import type { Chart } from './chart.ts';
import { embedCode } from './embed-code.ts';

/** The width for which the height of a frame is reckoned. */
const width = 640;

/** A chart as an oEmbed document of the type `rich` (oembed.com, 2.3.4.4): a platform that is given its address sets in the frame. */
export function chartOembed({ id, drawing }: Chart, origin: URL | undefined) {
  const title = findingText(drawingParts(drawing).finding);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: absoluteAddress(addresses.page(''), origin),
    html: embedCode(drawing, title, absoluteAddress(addresses.chartEmbed(id), origin)),
    width,
    height: chartHeight(drawing),
  };
}
