import { z } from 'zod';
import { partialDateSchema } from './date.ts';

/** 审校：draft 草稿，由程序读出，还没有人核过；reviewed 有人逐项对过原文。 */
export const reviewSchema = z
  .object({
    status: z.enum(['draft', 'reviewed']),
    /** 审校的人或机构。 */
    by: z.string().min(1).optional(),
    /** 审校的日期。 */
    on: partialDateSchema.optional(),
  })
  .strict();
