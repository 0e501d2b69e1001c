import type { Period } from '../domain/period.ts';

/** Whether a period is a point in time, at which something stands (截至2022年7月), not a span in which something happens. */
export function isStock(period: Period | undefined): boolean {
  return period?.asOf !== undefined || period?.type === 'as-of';
}
