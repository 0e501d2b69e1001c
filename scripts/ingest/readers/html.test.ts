import { toString as textOf } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readHtml } from './html.ts';

const prose = '2024年，云州市受理行政复议申请1860件，办结1642件，群众满意率稳步提高，没有发生复议后败诉的案件。';

async function read(html: string): Promise<{ text: string; json: string; file: VFile }> {
  const file = new VFile({ path: 'a.html' });
  const tree = await readHtml(Buffer.from(html), file);
  return { text: textOf(tree), json: JSON.stringify(tree), file };
}

test.each([
  ['scripts', '<script>alert(1)</script>'],
  ['styles', '<style>alert(1)</style>'],
  ['event handlers', '<p onclick="alert(1)">点我</p>'],
  ['javascript addresses', '<a href="javascript:alert(1)">点我</a>'],
  ['frames', '<iframe srcdoc="alert(1)"></iframe>'],
  ['drawings', '<svg><script>alert(1)</script></svg>'],
  ['hidden elements', '<div style="display: none">alert(1)</div>'],
  ['elements hidden by attribute', '<p hidden>alert(1)</p>'],
  ['comments', '<!-- alert(1) -->'],
])('%s do not come through', async (_, html) => {
  const { text, json } = await read(`<body><div>${html}<p>${prose}</p>${html}</div></body>`);
  expect(text).toContain(prose);
  expect(json.replaceAll(/"url":"[^"]*"/g, '')).not.toContain('alert');
});

test('entities become characters, and those that look like tags stay text', async () => {
  const { text } = await read(`<p>${prose}&lt;script&gt;&#20113;&#x5DDE;&nbsp;</p>`);
  expect(text).toContain('<script>云州');
});

test('line ends inside Chinese text are no blanks', async () => {
  const { text } = await read(`<p>${prose}推进\n      法治建设，\n      完善制度。</p>`);
  expect(text).toContain('推进法治建设，完善制度。');
});

test('a table of 300 rows is kept whole', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => `<tr><td>指标${index}</td><td>${index}</td></tr>`).join('');
  const file = new VFile({ path: 'a.html' });
  const tree = await readHtml(Buffer.from(`<div><p>${prose}</p><table>${rows}</table></div>`), file);
  const table = tree.children.find((node) => node.type === 'table');
  expect(table?.children.filter((row) => textOf(row) !== '')).toHaveLength(300);
});

test('the meta tags of the guide outweigh the page', async () => {
  const { file } = await read(
    `<head><title>别的标题-云州市司法局</title><meta name="ArticleTitle" content="报告"><meta name="PubDate" content="2025-01-24">
     <meta name="ContentSource" content="市司法局"><meta name="SiteName" content="云州市司法局"></head><h1>又一个标题</h1><p>${prose}</p>`,
  );
  expect(file.data.page?.declared).toMatchObject({
    title: '报告',
    published: '2025-01-24',
    source: '市司法局',
    siteName: '云州市司法局',
  });
});
