import { z } from 'zod';
import { anomalySchema } from './anomaly.ts';
import { documentSchema } from './document.ts';
import { entityIdSchema } from './entity-id.ts';
import { firstSchema } from './first.ts';
import { honourSchema } from './honour.ts';
import { indicatorSchema } from './indicator.ts';
import { periodSchema } from './period.ts';
import { planSchema } from './plan.ts';
import { practiceSchema } from './practice.ts';
import { problemSchema } from './problem.ts';
import { regionSchema } from './region.ts';
import { reviewSchema } from './review.ts';
import { sourceSchema } from './source.ts';

/** 案例编号：fz-地区代码-内容截止年份-三位顺序号。一经发布不再改，也不再用于别的案例。 */
export const caseIdSchema = z
  .string()
  .regex(/^fz-\d{6}-\d{4}-\d{3}$/, '案例编号应写作 fz-210200-2024-001（fz-地区代码-年份-顺序号）');

/** 案例之间的关系：同一地区另一年、同一做法、上级地区、互相印证、互相矛盾。 */
export const relationSchema = z.enum([
  'same-region-other-year',
  'same-practice',
  'parent-region',
  'corroborates',
  'contradicts',
]);

/** 案例：一篇来源文章里关于一个地方法治实践的全部所得。来源没有说的，字段不写。 */
export const caseSchema = z
  .object({
    id: caseIdSchema,
    /** 标题，照原文。 */
    title: z.string().min(1),
    /** 引题：标题上方的一行。 */
    kicker: z.string().min(1).optional(),
    /** 副题：标题下方的一行。 */
    subtitle: z.string().min(1).optional(),
    /** 栏目或版名。 */
    column: z.string().min(1).optional(),
    /** 要旨：编者用一句话说这个案例讲了什么，不超过 60 字。 */
    gist: z.string().min(1).max(60, '要旨不超过 60 字').optional(),
    /** 地区；读不出来的草稿没有，审校时补上。 */
    region: regionSchema.optional(),
    /** 发文机关（报告、案例库条目）；basis：stated 文中写明，inferred 由文意推断。 */
    issuer: z
      .object({ name: z.string().min(1), basis: z.enum(['stated', 'inferred']) })
      .strict()
      .optional(),
    /** 内容所说的时期。 */
    period: periodSchema.optional(),
    source: sourceSchema,
    /** 主题代号（见 vocabularies/topics.json），按分量排。 */
    topics: z.array(z.string().min(1)).default([]),
    practices: z.array(practiceSchema).default([]),
    indicators: z.array(indicatorSchema).default([]),
    /** 编者挑出的关键数字的编号，至多四个，放在案例页最上面；不填则由程序按分量挑。 */
    headline: z.array(entityIdSchema('i')).max(4, '关键数字至多四个').default([]),
    honours: z.array(honourSchema).default([]),
    firsts: z.array(firstSchema).default([]),
    /** 机制代号：像数字而不是数字的，如 1+3+N、5433。 */
    mechanismCodes: z.array(z.string().min(1)).default([]),
    documents: z.array(documentSchema).default([]),
    problemsAdmitted: z.array(problemSchema).default([]),
    plans: z.array(planSchema).default([]),
    /** 文中以职务出现的人；当事人不录。 */
    people: z.array(z.object({ name: z.string().min(1), role: z.string().min(1) }).strict()).default([]),
    related: z.array(z.object({ id: caseIdSchema, relation: relationSchema }).strict()).default([]),
    anomalies: z.array(anomalySchema).default([]),
    review: reviewSchema,
  })
  .strict();

export type Case = z.infer<typeof caseSchema>;
