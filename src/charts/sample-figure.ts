import type { Figure } from './figure.ts';

/** A figure for tests: its printed text and its number, exact and comparable unless said otherwise. */
export function sampleFigure(printed: string, value: number, more: Partial<Figure> = {}): Figure {
  return { value, comparator: '=', printed, unit: '%', href: '/cases/fz-330100-2024-001/#i01', ...more };
}
