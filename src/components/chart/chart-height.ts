import type { Drawing } from '../../charts/drawing.ts';

/** About how many pixels high a chart is as a page of its own at 640 pixels, for the frame that embeds it; rounded up, so that little scrolls. */
export function chartHeight({ kind, data }: Drawing): number {
  const around = 260;
  switch (kind) {
    case 'shares':
    case 'counts':
    case 'change':
      return around + 46 * data.rows.length;
    case 'whole':
      return around + 46 * (data.parts.length + 2);
    case 'timeline':
      return around + 46 * data.lanes.length + 34 * data.entries.length;
    case 'matrix':
      return around + 120 + 96 * data.rows.length;
    case 'panels':
      return around + 190 * Math.ceil(data.panels.length / 3);
    case 'tiles':
      return 760;
    default:
      return data satisfies never;
  }
}
