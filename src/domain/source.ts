import { z } from 'zod';
import { partialDateSchema } from './date.ts';

/** 来源类型：报纸、年度报告、案例库、访谈、其他。 */
export const sourceTypeSchema = z.enum(['newspaper', 'annual-report', 'case-library', 'interview', 'other']);

export type SourceType = z.infer<typeof sourceTypeSchema>;

/** 作者：署名的人，`role` 如“本报记者”。 */
export const authorSchema = z.object({ name: z.string().min(1), role: z.string().min(1).optional() }).strict();

export type Author = z.infer<typeof authorSchema>;

/** 来源：这个案例取自哪里。来源没有写的，不填，也不猜。 */
export const sourceSchema = z
  .object({
    type: sourceTypeSchema,
    /** 最先发表的媒体或机关。 */
    outlet: z.string().min(1).optional(),
    /** 手头这一份是谁转载的。 */
    host: z.string().min(1).optional(),
    authors: z.array(authorSchema).default([]),
    /** 首次发表的日期；basis 说明日期从哪里来：stated 文中写明、url 从网址读出、inferred 推断。 */
    published: z
      .object({
        date: partialDateSchema,
        precision: z.enum(['day', 'month', 'year']),
        basis: z.enum(['stated', 'url', 'inferred']),
      })
      .strict()
      .optional(),
    /** 报纸的版次，如“4”。 */
    page: z.string().min(1).optional(),
    /** 转载日期；与内容对不上的，trusted 写 false。 */
    reposted: z.object({ date: partialDateSchema, trusted: z.boolean() }).strict().optional(),
    /** 原文网址。 */
    url: z.url({ protocol: /^https?$/, error: '网址应以 http:// 或 https:// 开头' }).optional(),
    /** 权利状况。 */
    rights: z
      .object({
        status: z.enum(['all-rights-reserved', 'government-text', 'cc', 'unknown']),
        note: z.string().min(1).optional(),
      })
      .strict(),
    /** digest 摘编（用自己的话写，保留全部事实），full-text 全文。 */
    basis: z.enum(['digest', 'full-text']),
    /** 种子文件，如 seeds/dalian-2024-annual-report.docx；从网上导入的是那个网址；手写的案例没有。 */
    file: z.string().min(1).optional(),
    /** 种子文件的指纹，用来认出同一份文件；由程序填写。 */
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/, '指纹应是 sha256: 加 64 位十六进制数')
      .optional(),
  })
  .strict();

export type Source = z.infer<typeof sourceSchema>;
