import { z } from 'zod';

/**
 * A date as precise as its source: `2022`, `2022-07` or `2022-07-12`.
 * 日期写到来源写明的精度为止：年、年-月，或年-月-日。
 */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, '日期应写作 2022、2022-07 或 2022-07-12');

export type PartialDate = z.infer<typeof partialDateSchema>;

/** The year of a partial date, as a number. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** How finely a partial date is known, read from its length. */
export function precisionOf(date: PartialDate): 'year' | 'month' | 'day' {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}
