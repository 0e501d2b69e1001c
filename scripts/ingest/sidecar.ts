import { z } from 'zod';
import { caseIdSchema } from '../../src/domain/case.ts';
import { partialDateSchema } from '../../src/domain/date.ts';
import { periodSchema } from '../../src/domain/period.ts';
import { authorSchema, sourceSchema, sourceTypeSchema } from '../../src/domain/source.ts';
import { regionSuggestion } from '../../src/domain/vocabularies/region-suggestion.ts';
import { regionOfCode } from '../../src/domain/vocabularies/regions.ts';

const text = z.string().min(1);

/** 旁注 seeds/<文件名>.yaml：人比程序更清楚的事。写了的，以这里为准；没写的，由程序从文章里读。 */
export const sidecarSchema = z
  .object({
    /** digest 摘编；full-text 全文。不写即全文。 */
    basis: sourceSchema.shape.basis.optional(),
    /** 来源类型：newspaper 报纸、annual-report 年度报告、case-library 案例库、interview 访谈、other 其他。 */
    type: sourceTypeSchema.optional(),
    /** 标题、引题、副题、栏目。 */
    title: text.optional(),
    kicker: text.optional(),
    subtitle: text.optional(),
    column: text.optional(),
    /** 最先发表的媒体或机关。 */
    outlet: text.optional(),
    /** 手头这一份是谁转载的。 */
    host: text.optional(),
    /** 作者，如 - {name: 张三, role: 本报记者}。 */
    authors: z.array(authorSchema).optional(),
    /** 首次发表的日期，加引号："2024-07-12"、"2024-07" 或 "2024"。 */
    published: partialDateSchema.optional(),
    /** 原文网址。 */
    url: sourceSchema.shape.url,
    /** 发文机关。 */
    issuer: text.optional(),
    /** 地区的六位代码，加引号："210200"。乡镇写 {code: 上级代码, name: 乡镇名}。 */
    region: z
      .union([regionCode(), z.object({ code: regionCode(), name: text }).strict()], {
        error:
          '地区写六位代码并加引号，如 "210200"；乡镇写 {code: "210203", name: 某某镇}，code 是上级县（市、区）的代码。',
      })
      .optional(),
    /** 内容所说的时期。 */
    period: periodSchema.optional(),
    /** 权利状况。 */
    rights: sourceSchema.shape.rights.optional(),
    /** 给读者的说明，如摘编自哪里；案例页上印在来源旁边。 */
    note: text.optional(),
    /** 与这些案例看着重复，其实是另一篇：写它们的编号。 */
    distinctFrom: z.array(caseIdSchema).optional(),
  })
  .strict();

export type Sidecar = z.infer<typeof sidecarSchema>;

function regionCode() {
  return z.string().refine((code) => regionOfCode(code) !== undefined, {
    error: ({ input }) => `没有 ${String(input)} 这个地区代码。${suggestionFor(String(input))}`,
  });
}

/** Whoever wrote a name in the place of a code is told the codes of that name. */
function suggestionFor(found: string): string {
  return /^\d+$/.test(found) ? '写 GB/T 2260 的六位代码；不知道的先写地名，程序会说出代码。' : regionSuggestion(found);
}
