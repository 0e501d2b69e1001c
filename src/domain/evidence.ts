import { z } from 'zod';

/**
 * 依据：一个值是从哪句话读出来的。两段文字都必须一字不差地出现在案例正文里。
 */
export const evidenceSchema = z
  .object({
    /** 直接说出这个值的那几个字，页面上用红线标出的就是它。 */
    quote: z.string().min(1),
    /** 包含 quote 的整句。 */
    sentence: z.string().min(1).optional(),
    /** 所在小标题；写在第一个小标题之前的，不填。 */
    section: z.string().min(1).optional(),
  })
  .strict();

export type Evidence = z.infer<typeof evidenceSchema>;
