import type { Indicator } from '../../src/domain/indicator.ts';
import { printedFigure } from '../../src/queries/printed-figure.ts';
import { type Markup, markup } from './markup.ts';
import { numberText } from './number-text.ts';

/** A figure as its source prints it, and the number that was made of it where that is not plain to see: 2.3亿元 = 230,000,000. */
export function printedValue(indicator: Indicator): Markup {
  const { before, number, after } = printedFigure(indicator);
  const { value, valueMax } = indicator;
  const isPlain = number === String(value) && valueMax === undefined;
  const read = valueMax === undefined ? numberText(value) : `${numberText(value)} 至 ${numberText(valueMax)}`;
  return markup`${before}<b>${number}</b>${after}${!isPlain && markup` <small>= ${read}</small>`}`;
}
