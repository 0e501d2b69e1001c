import { z } from 'zod';
import { entityIdSchema } from './entity-id.ts';
import { evidenceSchema } from './evidence.ts';

/** 做法的性质：mechanism 机制；brand 有名称的品牌或行动；institution 新设的机构、平台；plan 还在计划中。 */
export const practiceKindSchema = z.enum(['mechanism', 'brand', 'institution', 'plan']);

export type PracticeKind = z.infer<typeof practiceKindSchema>;

/** 做法：一个地方为解决一个问题而采取的一种办法。它是本库知识的单位，也是教学引用的单位。 */
export const practiceSchema = z
  .object({
    id: entityIdSchema('p'),
    /** 名称：来源起的名字，或概括做了什么的短语。 */
    name: z.string().min(1),
    kind: practiceKindSchema,
    /** 要解决的问题。由编者写；来源没有说的不写。 */
    problem: z.string().min(1).optional(),
    /** 怎么做的，一两句话。由编者写。 */
    mechanism: z.string().min(1).optional(),
    /** 谁来做：机关、组织。 */
    actors: z.array(z.string().min(1)).default([]),
    /** 依据的法律、文件。只写来源提到的。 */
    legalBasis: z
      .array(z.object({ title: z.string().min(1), article: z.string().min(1).optional() }).strict())
      .default([]),
    /** 能说明效果的指标的编号，如 [i17, i18]。 */
    results: z.array(entityIdSchema('i')).default([]),
    /** 所属主题的代号（见 vocabularies/topics.json），尽量写到细分主题，如 T07.1。 */
    topic: z.string().min(1).optional(),
    evidence: evidenceSchema,
  })
  .strict();

export type Practice = z.infer<typeof practiceSchema>;
