import type { PartialDate } from '../../../../src/domain/date.ts';
import { type Period, periodEndYear } from '../../../../src/domain/period.ts';
import type { TimeBase } from './time-expressions.ts';

/**
 * What relative words of time mean: 今年 is the year of publication, but a report on a year that comes out in spring says 今年 of it.
 * `present` is the year in which somebody speaks, where the article lets him (present-year.ts).
 */
export function timeBase(period: Period | undefined, published: PartialDate | undefined, present?: number): TimeBase {
  const now = period?.end ?? period?.asOf ?? published;
  const reported = periodEndYear(period);
  const publishedYear = published === undefined ? undefined : Number(published.slice(0, 4));
  const isOfYear =
    period?.type === 'year' || (period?.type === 'range' && period.start?.slice(0, 4) === String(reported));
  const year = present ?? (isOfYear ? reported : (publishedYear ?? reported));
  return { now, year, start: period?.start ?? period?.asOf };
}
