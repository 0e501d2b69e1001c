import type { Indicator } from '../domain/indicator.ts';
import { printedFigure } from '../queries/printed-figure.ts';

/** A figure as its source prints it, in one string: 近300堂, 2.3亿元, 70%以上. */
export function figureText(indicator: Pick<Indicator, 'valueText' | 'unit' | 'comparator' | 'qualifier'>): string {
  const { before, number, after } = printedFigure(indicator);
  return `${before}${number}${after}`;
}
