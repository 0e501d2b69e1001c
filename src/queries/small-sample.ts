import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';
import { printedFigure } from './printed-figure.ts';

/** Rates of fewer cases than this would change much by one more or less. */
const smallest = 30;

/**
 * From how few cases a rate was reckoned, where an editor was told so (小样本): the count that stands before it in its sentence (3件),
 * else 不到30件. Undefined for all other figures.
 */
export function smallSample({ anomalies, indicators }: Case, rate: Indicator): string | undefined {
  const { quote, sentence } = rate.evidence;
  const isTold = anomalies.some(
    (anomaly) =>
      anomaly.type === 'tiny-sample' &&
      anomaly.quote !== undefined &&
      sentence.includes(anomaly.quote) &&
      (anomaly.quote.includes(quote) || quote.includes(anomaly.quote)),
  );
  if (!isTold) return undefined;
  const whole = indicators
    .slice(
      0,
      indicators.findIndex(({ id }) => id === rate.id),
    )
    .findLast((one) => one.evidence.sentence === sentence && one.unit !== '%' && one.value < smallest);
  if (whole === undefined) return `不到${smallest}件`;
  const { before, number, after } = printedFigure(whole);
  return `${before}${number}${after}`;
}
