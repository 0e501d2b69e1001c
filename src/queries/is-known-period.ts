import type { Period } from '../domain/period.ts';
import { namesYear } from './names-year.ts';

/** Whether it is known what time a period is: by its dates, or by a year in its words. 时期未写明 is not known. */
export function isKnownPeriod(period: Period | undefined): period is Period {
  if (period === undefined) return false;
  return (period.start ?? period.end ?? period.asOf) !== undefined || namesYear(period.label);
}
