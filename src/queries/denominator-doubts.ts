import type { Anomaly } from '../domain/anomaly.ts';
import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';

/** The doubts of a case that say of a figure that its whole is not given: those whose quote holds the figure's, or lies in it. */
export function denominatorDoubts({ anomalies }: Pick<Case, 'anomalies'>, { evidence }: Indicator): readonly Anomaly[] {
  return anomalies.filter(({ type, quote }) => {
    if (type !== 'hidden-denominator' || quote === undefined) return false;
    const isInSentence = evidence.sentence.includes(quote) || quote.includes(evidence.sentence);
    return isInSentence && (quote.includes(evidence.quote) || evidence.quote.includes(quote));
  });
}
