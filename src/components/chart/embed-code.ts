import type { Drawing } from '../../charts/drawing.ts';
import { chartHeight } from './chart-height.ts';

/** The code that sets a chart into another page; `address` is that of the chart's bare page, `finding` its title for screen readers. */
export function embedCode(drawing: Drawing, finding: string, address: string): string {
  const title = finding.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${address}" title="${title}" width="100%" height="${chartHeight(drawing)}" loading="lazy"></iframe>`;
}
