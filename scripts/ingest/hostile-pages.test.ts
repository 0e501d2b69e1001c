import fc from 'fast-check';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { readArticle } from './pipeline.ts';
import { bodyToMdx } from './writers/body-to-mdx.ts';
import { mdxToBody } from './writers/mdx-to-body.ts';

const prose = '2024年，云州市受理行政复议申请1860件，办结1642件，群众满意率稳步提高，没有发生复议后败诉的案件。';

/** What a page may hold to do harm, or to look like something that it is not. */
const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<p onclick="alert(1)">点我</p>',
  '<a href="javascript:alert(1)">点我</a>',
  '<a href="JaVa&#115;cript:alert(1)">点我</a>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<style>@import url(javascript:alert(1))</style>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;b&amp;gt;',
  '{alert(1)}',
  '$\u007Balert(1)}',
  'export const a = alert(1)',
  'import a from "a"',
  '<!-- --><script>alert(1)//--></script>',
  '<noscript><p title="</noscript><script>alert(1)</script>">',
  '\u202E倒\u2066序\u2069',
  '零\u200B宽\u200D字\uFEFF',
  '[点我](javascript:alert(1))',
  '<table><tr><td>{x}</td><td><b onmouseover=alert(1)>1</b></td></tr><tr><td>a</td><td>2</td></tr></table>',
  '<p>',
  '</div>',
  '<b><i>',
);

async function bodyOf(html: string) {
  const origin = { name: 'seeds/a.html', sidecar: {}, caseIdOf: (stem: string) => `${stem}-001` };
  try {
    const { body } = await readArticle(new TextEncoder().encode(html), new VFile({ path: 'seeds/a.html' }), origin);
    return body;
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return undefined;
  }
}

test('nothing that runs, links or hides comes out of a hostile page', { timeout: 60_000 }, async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 8 }), async (pieces) => {
      const html = `<body><div class="content">${pieces.map((piece) => `<p>${prose}</p>${piece}`).join('')}<p>${prose}</p></div></body>`;
      const body = await bodyOf(html);
      if (body === undefined) return;
      read += 1;
      const types = new Set<string>();
      visit(mdxToBody(bodyToMdx(body)), (node) => {
        types.add(node.type);
        if ('value' in node) expect(String(node.value)).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/);
      });
      expect([...types].filter((type) => !KNOWN.has(type))).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(read).toBeGreaterThan(30);
});

/** All that the text of a case is made of. */
const KNOWN = new Set(['root', 'heading', 'paragraph', 'text', 'table', 'tableRow', 'tableCell', 'strong']);

test('a page with a picture of 10 MB in one line is read', { timeout: 60_000 }, async () => {
  const picture = `<img src="data:image/png;base64,${'A'.repeat(10_000_000)}">`;
  const body = await bodyOf(`<body><div>${picture}<p>${prose}</p><p>${prose.replace('2024', '2023')}</p></div></body>`);
  expect(body?.children).toHaveLength(2);
});
