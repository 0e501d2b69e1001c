import { z } from 'zod';
import { entityIdSchema } from './entity-id.ts';
import { reviewSchema } from './review.ts';

/** 课程编号：kc-三位顺序号。一经发布不再改，也不再用于别的课程。 */
export const courseIdSchema = z.string().regex(/^kc-\d{3}$/, '课程编号应写作 kc-001');

/** 课上做什么：reading 读材料；lecture 讲授；discussion 讨论；exercise 动手练；report 小组汇报；closing 收束。 */
export const activitySchema = z.enum(['reading', 'lecture', 'discussion', 'exercise', 'report', 'closing']);

export type Activity = z.infer<typeof activitySchema>;

/** 案例里一件东西的全称：案例编号加它在案例里的编号，如 fz-210200-2024-001-p10。 */
function itemReference(letter: string, example: string) {
  return z.string().regex(new RegExp(`^fz-\\d{6}-\\d{4}-\\d{3}-${letter}\\d{2,}$`), `应写作 ${example}`);
}

/** 教学步骤：一段时间里做一件事，用到哪些做法和数字。 */
export const courseStepSchema = z
  .object({
    id: entityIdSchema('s'),
    title: z.string().min(1),
    activity: activitySchema,
    /** 整节课里占多少分钟。 */
    minutes: z.number().int().positive(),
    /** 短课里占多少分钟；短课不做的不写。 */
    shortMinutes: z.number().int().positive().optional(),
    /** 教师做什么，学员做什么。 */
    text: z.string().min(1),
    /** 用到的做法。 */
    practices: z.array(itemReference('p', 'fz-210200-2024-001-p10')).default([]),
    /** 用到的数字。 */
    figures: z.array(itemReference('i', 'fz-210200-2024-001-i24')).default([]),
  })
  .strict();

export type CourseStep = z.infer<typeof courseStepSchema>;

/** 课程：一节课的设计，从几个地区的做法里学一个问题。正文是教学说明，写给教师。 */
export const courseSchema = z
  .object({
    id: courseIdSchema,
    title: z.string().min(1),
    /** 一句话说明，不超过 80 字。 */
    gist: z.string().min(1).max(80, '说明不超过 80 字'),
    /** 给谁上。 */
    audience: z.array(z.string().min(1)).min(1),
    /** 学完能做什么。 */
    objectives: z.array(z.string().min(1)).min(1),
    /** 整节课的分钟数，等于各步骤的合计。 */
    minutes: z.number().int().positive(),
    /** 短课的分钟数，等于各步骤 shortMinutes 的合计；不能短讲的不写。 */
    shortMinutes: z.number().int().positive().optional(),
    /** 主题代号（见 vocabularies/topics.json）。 */
    topics: z.array(z.string().min(1)).min(1),
    steps: z.array(courseStepSchema).min(1),
    /** 讨论题；hint 是给教师的提示。 */
    questions: z
      .array(
        z.object({ id: entityIdSchema('w'), text: z.string().min(1), hint: z.string().min(1).optional() }).strict(),
      )
      .min(1),
    /** 怎样考核；criteria 是评分要看什么。 */
    assessment: z
      .array(z.object({ text: z.string().min(1), criteria: z.array(z.string().min(1)).default([]) }).strict())
      .min(1),
    review: reviewSchema,
  })
  .strict();

export type Course = z.infer<typeof courseSchema>;
