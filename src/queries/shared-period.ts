import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import { isKnownPeriod } from './is-known-period.ts';
import { isSamePeriod } from './is-same-period.ts';

/** The time that all of some figures of a case speak of; undefined where they differ or it is not known. */
export function sharedPeriod(entry: Pick<Case, 'period'>, indicators: readonly Indicator[]): Period | undefined {
  const [first, ...others] = indicators.map(({ period }) => period ?? entry.period);
  return isKnownPeriod(first) && others.every((other) => isSamePeriod(first, other)) ? first : undefined;
}
