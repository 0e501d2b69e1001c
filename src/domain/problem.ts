import { z } from 'zod';
import { entityIdSchema } from './entity-id.ts';
import { evidenceSchema } from './evidence.ts';

/** 自认的问题：来源自己承认的不足（“存在的主要问题”）。 */
export const problemSchema = z
  .object({
    id: entityIdSchema('q'),
    /** 问题，照来源写，去掉序号。 */
    text: z.string().min(1),
    topic: z.string().min(1).optional(),
    evidence: evidenceSchema,
  })
  .strict();

export type Problem = z.infer<typeof problemSchema>;
