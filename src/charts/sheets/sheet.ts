import type { Finding } from '../finding.ts';
import type { KeyEntry } from '../marks/chart-key.ts';

/** What stands around the drawing on a sheet, the standalone picture for slides: its finding above; its signs and its source below. */
export interface Sheet {
  readonly finding: Finding;
  readonly signs: readonly KeyEntry[];
  /** Whence the figures come, and the address of the chart, in one line. */
  readonly source: string;
}

/** A drawing in units of the sheet: its height, and its SVG elements with the upper left corner at 0, 0. */
export interface SheetDrawing {
  readonly height: number;
  readonly svg: string;
}

/** Sizes of a sheet: an em of the drawing, and the widths of margin and smallest sheet, which has the proportions of a slide (16:9). */
export const sheetSizes = { em: 24, margin: 64, width: 1280, ratio: 16 / 9 } as const;
