import { z } from 'zod';
import { entityIdSchema } from './entity-id.ts';
import { evidenceSchema } from './evidence.ts';

/** 打算：来源说今后要做的事（“下一步打算”）。还没有做，不算做法的成效。 */
export const planSchema = z
  .object({
    id: entityIdSchema('n'),
    /** 要做的事，照来源写，去掉序号。 */
    text: z.string().min(1),
    topic: z.string().min(1).optional(),
    /** 预定完成的年份；来源没有写就不填。 */
    dueYear: z.number().int().min(1949).max(2100).optional(),
    /** 后来哪个案例、哪个做法说它做成了，如 fz-210200-2025-001/p03。由编者写。 */
    fulfilledBy: z.string().min(1).optional(),
    evidence: evidenceSchema,
  })
  .strict();

export type Plan = z.infer<typeof planSchema>;
