import { z } from 'zod';
import { entityIdSchema } from './entity-id.ts';
import { evidenceSchema } from './evidence.ts';
import { periodSchema } from './period.ts';

/**
 * 比较词：`=` 正好；`>` 余、多、超；`>=` 以上；`<` 不足；`<=` 以内；`~<` 近、接近；`~` 约、左右。
 * 值总是来源印出的数字，不因“余”而进位。
 */
export const comparatorSchema = z.enum(['=', '>', '>=', '<', '<=', '~<', '~']);

export type Comparator = z.infer<typeof comparatorSchema>;

/**
 * 性质：output 做了多少；outcome 效果如何；growth 增减；baseline 从前的数；standard 规定的标准；target 今后的目标；context 背景。
 */
export const indicatorKindSchema = z.enum(['output', 'outcome', 'growth', 'baseline', 'standard', 'target', 'context']);

export type IndicatorKind = z.infer<typeof indicatorKindSchema>;

/** 分量：core 值得画图；secondary 描述性的数；context 背景（面积、街道数）；target 目标。 */
export const indicatorTierSchema = z.enum(['core', 'secondary', 'context', 'target']);

export type IndicatorTier = z.infer<typeof indicatorTierSchema>;

/** 指标：从一句话里读出的一个数字。它是本库证据的单位。 */
export const indicatorSchema = z
  .object({
    id: entityIdSchema('i'),
    /** 名称：谁的、什么数，如“行政复议调解结案数”。 */
    name: z.string().min(1),
    /** 标准指标的代号（见 vocabularies/indicators.json）；没有合适的就不填。 */
    canonical: z.string().min(1).optional(),
    /** 数值，千、万、亿已展开：2.3亿 写 230000000。百分数写 98.3，不写 0.983。 */
    value: z.number(),
    /** 区间的上端，如“3至5名”的 5。 */
    valueMax: z.number().optional(),
    /** 来源印出的样子，如“2.3亿”“4109.9余万”。 */
    valueText: z.string().min(1),
    /** 单位，如“件”“元”“%”“个百分点”。 */
    unit: z.string().min(1),
    comparator: comparatorSchema,
    /** 修饰词，照来源写：累计、同比、提升至……。 */
    qualifier: z.string().min(1).optional(),
    kind: indicatorKindSchema,
    tier: indicatorTierSchema,
    /** 数字所说的时间；不填即同案例的时期。 */
    period: periodSchema.optional(),
    /** 数字的范围，如“市本级”“市场监管领域”；不填即整个地区。 */
    scope: z.string().min(1).optional(),
    /**
     * 比率的算法：分子、分母各是哪些数之和，写它们的编号，如 parts: [i34, i35]、wholes: [i33, i34]。编者看得出才填，网页据此复算。
     */
    ratio: z
      .object({ parts: z.array(entityIdSchema('i')).min(1), wholes: z.array(entityIdSchema('i')).min(1) })
      .strict()
      .optional(),
    /** 编者要提醒读者的话。 */
    note: z.string().min(1).optional(),
    evidence: evidenceSchema.required({ sentence: true }),
  })
  .strict();

export type Indicator = z.infer<typeof indicatorSchema>;

/** Whether a figure tells what was done or reached, and so may stand on a chart of results. */
export function isResult(indicator: Pick<Indicator, 'kind'>): boolean {
  return indicator.kind === 'output' || indicator.kind === 'outcome' || indicator.kind === 'growth';
}
