import { z } from 'zod';
import { entityIdSchema } from './entity-id.ts';
import { evidenceSchema } from './evidence.ts';

/** 授予方的层级：国家、省、市、县、媒体。 */
export const honourLevelSchema = z.enum(['national', 'provincial', 'prefecture', 'county', 'media']);

export type HonourLevel = z.infer<typeof honourLevelSchema>;

/**
 * 状态：awarded 已获得；nominated 被推荐、入围；pilot 被确定为试点；assessment-stage 在评审中；
 * media-recognition 报道、批示、肯定、经验交流。只有 awarded 是荣誉，其余单列。
 */
export const honourStatusSchema = z.enum(['awarded', 'nominated', 'pilot', 'assessment-stage', 'media-recognition']);

export type HonourStatus = z.infer<typeof honourStatusSchema>;

/** 荣誉：来源说得到了的称号、表彰、肯定。 */
export const honourSchema = z
  .object({
    id: entityIdSchema('h'),
    /** 名称，不含“获评”“荣获”。 */
    name: z.string().min(1),
    /** 得到的人或单位。 */
    recipient: z.string().min(1).optional(),
    /** 授予的机关；来源没有写就不填。 */
    grantor: z.string().min(1).optional(),
    level: honourLevelSchema.optional(),
    /** 得到的年份；来源没有写就不填。 */
    year: z.number().int().min(1949).max(2100).optional(),
    status: honourStatusSchema,
    evidence: evidenceSchema,
  })
  .strict();

export type Honour = z.infer<typeof honourSchema>;
