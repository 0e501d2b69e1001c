import type { Case } from '../../domain/case.ts';
import type { Indicator } from '../../domain/indicator.ts';

/** A figure with the place of its digits in its sentence. */
export interface PlacedFigure {
  readonly indicator: Indicator;
  readonly start: number;
  readonly end: number;
}

/** The figures of a case by their sentence, in the order in which the sentence prints them. */
export function figuresBySentence({
  indicators,
}: Pick<Case, 'indicators'>): ReadonlyMap<string, readonly PlacedFigure[]> {
  const bySentence = Map.groupBy(indicators, ({ evidence }) => evidence.sentence);
  return new Map(
    [...bySentence].map(([sentence, figures]) => [
      sentence,
      figures.map(placedFigure).toSorted((one, other) => one.start - other.start),
    ]),
  );
}

function placedFigure(indicator: Indicator): PlacedFigure {
  const { quote, sentence } = indicator.evidence;
  const quoteStart = Math.max(0, sentence.indexOf(quote));
  const start = quoteStart + Math.max(0, quote.indexOf(indicator.valueText));
  return { indicator, start, end: start + indicator.valueText.length };
}
