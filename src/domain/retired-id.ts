import { z } from 'zod';
import { partialDateSchema } from './date.ts';
import { libraryIdSchema } from './library-id.ts';

/** 停用的编号：曾经发布、后来撤下的案例、案例里的一条、课程或图。编号留在这里，不再给别的；旧网址由此指向新处。 */
export const retiredIdSchema = z
  .object({
    /** 停用的编号：案例 fz-210200-2024-002，其中一条 fz-210200-2024-001-p03，课程 kc-002，图 210200-years。 */
    id: libraryIdSchema,
    /** 停用的日期。 */
    on: partialDateSchema,
    /** 为什么停用，给读者看的一句话。 */
    reason: z.string().min(1),
    /** 内容移到了哪个编号；没有移走就不填。 */
    movedTo: libraryIdSchema.optional(),
  })
  .strict();

export type RetiredId = z.infer<typeof retiredIdSchema>;
