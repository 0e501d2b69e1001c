import type { GlyphName } from './glyph-paths.ts';

/**
 * The colour of a mark by its part in the drawing; each is a custom property of the chart (ChartFigure.astro). `accent` is vermilion
 * and belongs to what the caption speaks of, nothing else.
 */
export type Tone = 'ink' | 'soft' | 'faint' | 'series-1' | 'series-2' | 'series-3' | 'series-4' | 'accent' | 'paper';

/**
 * The few shapes of which all drawings are made. `x` and `y` are percent of the width and height of the drawing, so that it stretches
 * to any width while text and dots keep their size; what must keep its size (`dx`, `dy`, glyphs) is in em.
 */
export type Mark =
  | LineMark
  | { readonly kind: 'glyph'; readonly glyph: GlyphName; readonly x: number; readonly y: number; readonly tone: Tone }
  | LabelMark
  | LinkMark;

export interface LineMark {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly tone: Tone;
  /** `thin` a hairline, `thick` a line that shows a quantity, `bar` a bar. */
  readonly weight: 'thin' | 'thick' | 'bar';
  readonly dashed?: boolean;
}

/** A line of text whose middle height lies at `y`; the number in it may be set stronger. */
export interface LabelMark {
  readonly kind: 'label';
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly tone: Tone;
}

/** Marks that are one link, with its name in words. */
export interface LinkMark {
  readonly kind: 'link';
  readonly href: string;
  readonly name: string;
  readonly marks: readonly Mark[];
}
