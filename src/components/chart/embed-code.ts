import type { Drawing } from '../../charts/drawing.ts';
import { frameCode } from '../embed/frame-code.ts';
import { chartHeight } from './chart-height.ts';

/** The code that sets a chart into another page; `address` is that of the chart's bare page, `finding` its title for screen readers. */
export function embedCode(drawing: Drawing, finding: string, address: string): string {
  return frameCode(address, finding, chartHeight(drawing));
}
