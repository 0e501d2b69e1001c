import { z } from 'zod';
import { entityIdSchema } from './entity-id.ts';

/** 疑点的种类。名称给程序用，说明写在旁边，页面上只见说明。 */
export const anomalyTypeSchema = z.enum([
  /** 正文重复：同一篇正文出现两遍。 */
  'duplicated-body',
  /** 转版：正文中夹着“下转第三版”。 */
  'page-jump',
  /** 掉字：如“互联网 公证”掉了加号。照原样刊出，标〔原文如此〕。 */
  'lost-character',
  /** 日期不可能：转载日期早于内容，或网址与页面的月份不同。 */
  'impossible-date',
  /** 缺少来源信息：没有署名机关、日期等。 */
  'missing-metadata',
  /** 联系方式：发现并已去掉电话、邮箱等。 */
  'contact-data',
  /** 分母未披露：只给比例，没有说是谁的比例。 */
  'hidden-denominator',
  /** 比例互相矛盾：两个比例推出不同的总数。 */
  'inconsistent-shares',
  /** 部分时期：年度报告里只给一个季度的比率。 */
  'partial-period',
  /** 口径混用：市本级与全市并列。 */
  'scope-mix',
  /** 合并数字：一个数字说两件事。 */
  'merged-indicator',
  /** 小样本：分母不到 30 的比率。 */
  'tiny-sample',
  /** 相对日期：如“今年7月”，已按发表日期换算。 */
  'relative-date',
  /** 荣誉没有年份。 */
  'undated-honour',
  /** 是推荐、入围，不是获奖。 */
  'nomination-not-award',
  /** 标题所说的数目与下文不符：“四个方面”后面有五条。 */
  'heading-count-mismatch',
  /** 词语重复。 */
  'duplicated-phrase',
  /** 第一人称：“我区”“我市”。 */
  'first-person',
  /** 当事人姓名：故事里的普通人写了全名。请改成“王某”一类的称呼，或确认可以公开。 */
  'private-person',
  /** 目标混在成绩里。 */
  'target-in-results',
]);

export type AnomalyType = z.infer<typeof anomalyTypeSchema>;

/** 疑点：来源里看着不对的地方。只标出，不悄悄改正。 */
export const anomalySchema = z
  .object({
    id: entityIdSchema('a'),
    type: anomalyTypeSchema,
    /** note 提示；warning 编者要看；error 不解决不能发布。 */
    severity: z.enum(['note', 'warning', 'error']),
    /** 用一句中文说明：哪里不对，怎么看出来的。 */
    description: z.string().min(1),
    /** 有疑问的原文；正文里仍有的才写。 */
    quote: z.string().min(1).optional(),
    /** 处理：open 待处理；accepted 已核，保留原样；corrected 已按来源订正。 */
    resolution: z.enum(['open', 'accepted', 'corrected']).default('open'),
  })
  .strict();

export type Anomaly = z.infer<typeof anomalySchema>;
