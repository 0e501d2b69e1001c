import { z } from 'zod';
import { caseIdSchema } from './case.ts';
import { partialDateSchema } from './date.ts';

/** 停用的编号：曾经发布、后来撤下的案例。编号留在这里，不再给别的案例；旧网址由此指向新处。 */
export const retiredIdSchema = z
  .object({
    /** 停用的案例编号。 */
    id: caseIdSchema,
    /** 停用的日期。 */
    on: partialDateSchema,
    /** 为什么停用，给读者看的一句话。 */
    reason: z.string().min(1),
    /** 内容移到了哪个案例；没有移走就不填。 */
    movedTo: caseIdSchema.optional(),
  })
  .strict();

export type RetiredId = z.infer<typeof retiredIdSchema>;
