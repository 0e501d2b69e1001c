import type { Case } from '../domain/case.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import { isSamePeriod } from './is-same-period.ts';

/** The period of a figure where it is not that of its case: a rate over three years in the report of one year. */
export function ownPeriod({ period: whole }: Pick<Case, 'period'>, { period }: Indicator): Period | undefined {
  return period === undefined || isSamePeriod(period, whole) ? undefined : period;
}
