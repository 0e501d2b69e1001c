import { z } from 'zod';
import { partialDateSchema, yearOf } from './date.ts';

/** 时期：一个案例或一个数字所说的时间。`label` 照来源的说法写，其余是读出来的日期。 */
export const periodSchema = z
  .object({
    /** 来源的说法，如“2024年”“近三年”“截至刊发”。 */
    label: z.string().min(1),
    /** 时期的开始（含）。 */
    start: partialDateSchema.optional(),
    /** 时期的结束（含）。 */
    end: partialDateSchema.optional(),
    /** 时点数的日期；有它就没有 start 和 end。 */
    asOf: partialDateSchema.optional(),
    /** 类型：year 整年、range 起止明确、since 某时以来、as-of 截至某时。 */
    type: z.enum(['year', 'range', 'since', 'as-of']).optional(),
  })
  .strict();

export type Period = z.infer<typeof periodSchema>;

/** The year in which a period ends (the year of `end`, else `asOf`, else `start`), or undefined where it gives no date. */
export function periodEndYear(period: Period | undefined): number | undefined {
  const date = period?.end ?? period?.asOf ?? period?.start;
  return date === undefined ? undefined : yearOf(date);
}
