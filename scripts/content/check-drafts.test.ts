import fc from 'fast-check';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { readArticle } from '../ingest/pipeline.ts';
import { caseToMdx } from '../ingest/writers/case-to-mdx.ts';
import { messageLines } from '../report/message-lines.ts';
import { checkCaseFile } from './check-case-file.ts';

/** What the check says of the draft that the importer makes of a file; undefined where the file is refused with a message. */
async function errorsOfDraft(text: string, format: string): Promise<string[] | undefined> {
  const file = new VFile({ path: `seeds/any.${format}` });
  const origin = { name: file.path, sidecar: {}, caseIdOf: (stem: string) => `${stem}-001` };
  try {
    const { case: value, body } = await readArticle(new TextEncoder().encode(text), file, origin);
    const draft = new VFile({ path: `content/cases/${value.id}.mdx`, value: caseToMdx(value, body) });
    checkCaseFile(draft, new Set([value.id]));
    draft.messages = draft.messages.filter(({ fatal }) => fatal === true);
    return messageLines(draft);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return undefined;
  }
}

const line = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'县的a0123 {}<>&*_#|`“”（）《》%、。：\t\u200b'), maxLength: 20 }),
  fc.constantFrom(
    '青岭县办结案件120件，办结率98%，同比增长230%。',
    '目标是到2030年办结率达到100%。',
    '荣获全省示范单位称号，在全省率先出台《青岭县办法》。',
    '今年7月，去年，前年。',
    '一、办理情况',
    '（二）存在的主要问题',
    '三、下一步打算',
    '2024-07-12 来源：云州日报 记者 李言',
    '时间：2001-01-01 来源：云州市司法局',
    '联系电话：0411-83712345，邮箱 a@example.org',
    '<b>{x}</b>',
    'import a from "b"',
    '---',
    'title: 甲',
    '| 项目 | 数量 |',
    '近三成，约九成半，一百二十余件。',
    '1+3+N',
  ),
);

test.each(['txt', 'html', 'md'])(
  'whatever a .%s file holds, its draft passes the check or the file is refused',
  { timeout: 60_000 },
  async (format) => {
    let drafts = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 40 }), fc.constantFrom('\n', '\n\n', ''), async (lines, gap) => {
        const errors = await errorsOfDraft(lines.join(gap), format);
        expect(errors ?? []).toEqual([]);
        if (errors !== undefined) drafts += 1;
      }),
      { numRuns: 60 },
    );
    expect(drafts).toBeGreaterThan(30);
  },
);

test.each(['。', '甲', '办结120件。', '1', '“', '# \n\n正文没有题目。', '附件'])(
  'a draft of %j, without title, region or period, passes the check',
  async (text) => {
    expect(await errorsOfDraft(text, 'txt')).toEqual([]);
  },
);
