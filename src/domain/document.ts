import { z } from 'zod';
import { partialDateSchema } from './date.ts';
import { entityIdSchema } from './entity-id.ts';
import { evidenceSchema } from './evidence.ts';

/**
 * 文件在案例里的角色：issued 本地制定出台；amended 修订；planned 拟制定；implemented 贯彻实施；
 * cited-law 引用的法律法规；cited-third-party 引用的第三方报告；case-instrument 个案文书。
 */
export const documentRoleSchema = z.enum([
  'issued',
  'amended',
  'planned',
  'implemented',
  'cited-law',
  'cited-third-party',
  'case-instrument',
]);

export type DocumentRole = z.infer<typeof documentRoleSchema>;

/** 文件：来源提到的法规、规章、标准、办法、方案。 */
export const documentSchema = z
  .object({
    id: entityIdSchema('d'),
    /** 名称，不带书名号。 */
    title: z.string().min(1),
    /** 来源没有写出正式名称，title 是按内容起的称呼：写 true，页面上就不加书名号。 */
    untitled: z.literal(true).optional(),
    /** 文号，如“国发〔2021〕33号”。 */
    number: z.string().min(1).optional(),
    date: partialDateSchema.optional(),
    role: documentRoleSchema,
    evidence: evidenceSchema,
  })
  .strict();

export type Document = z.infer<typeof documentSchema>;
