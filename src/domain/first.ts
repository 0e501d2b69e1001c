import { z } from 'zod';
import { entityIdSchema } from './entity-id.ts';
import { evidenceSchema } from './evidence.ts';

/** 首创之说：来源说自己是首创、率先、全国首个……。它是来源的说法，不是本库认定的事实。 */
export const firstSchema = z
  .object({
    id: entityIdSchema('f'),
    /** 说法的原词，如“全国首部”“全省率先”。 */
    claim: z.string().min(1),
    /** 说的是哪件事。 */
    what: z.string().min(1),
    year: z.number().int().min(1949).max(2100).optional(),
    evidence: evidenceSchema,
  })
  .strict();

export type First = z.infer<typeof firstSchema>;
