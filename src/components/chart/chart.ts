import type { Drawing } from '../../charts/drawing.ts';

/** A chart of the library: what it draws, under what permanent name, and where it belongs. */
export interface Chart {
  /**
   * Its name for ever, made of what it shows and never of its place in a list: `fz-210200-2024-001-shares`, `head-appearance-rate-change`,
   * `210200-timeline`. Its address, its files and its anchor on a page bear it.
   */
  readonly id: string;
  readonly drawing: Drawing;
  /** Whence its figures come. */
  readonly sources: readonly ChartSource[];
  /** The page for which it was made. */
  readonly home: { readonly label: string; readonly href: string };
  /** What a reader must be told of all its figures, in a sentence: that the order is no ranking. */
  readonly note?: string | undefined;
}

export interface ChartSource {
  readonly text: string;
  readonly href?: string | undefined;
}
