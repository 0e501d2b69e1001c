import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTemporaryLibrary, type TemporaryLibrary } from './content/temporary-library.ts';

const command = join(import.meta.dirname, 'check-links.ts');
const site = 'https://fazhi.example.cn/ku/';

let library: TemporaryLibrary;
beforeEach(() => {
  library = openTemporaryLibrary();
  library.write(
    'content/cases/fz-210200-2024-001.mdx',
    '---\nid: fz-210200-2024-001\npractices:\n  - id: p07\nindicators:\n  - id: i07\n---\n',
  );
  library.write('content/courses/kc-001.mdx', '---\nid: kc-001\n---\n');
  library.write(
    'content/published.yaml',
    'fz-210200-2024-001: i07 p03 p07 shares\nfz-210200-2024-002: i01 p01\nkc-001:\nprovinces:\n',
  );
  const retired = [
    { id: 'fz-210200-2024-001-p03', reason: '与 p07 是同一项做法', movedTo: 'fz-210200-2024-001-p07' },
    { id: 'fz-210200-2024-002', reason: '来源撤回了报道。' },
  ];
  library.write(
    'content/retired.yaml',
    retired.map((entry) => `- ${JSON.stringify({ ...entry, on: '2026-11-22' })}\n`).join(''),
  );
});
afterEach(() => {
  library.remove();
});

function run(name: string, content: string | Uint8Array, ...options: string[]) {
  library.write(name, content);
  const { status, stdout, stderr } = library.run([...options, name], command);
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

test('each address is told: good, moved, retired, never there, a list, another host', () => {
  const { status, lines } = run(
    '教案.md',
    `见[做法](${site}practices/fz-210200-2024-001-p07/)和数字${site}cases/fz-210200-2024-001/#i07。
旧的：${site}practices/fz-210200-2024-001-p03/，${site}cases/fz-210200-2024-002/#i01。
抄错的：${site}cases/fz-210200-2024-999/、${site}cases/fz-210200-2024-1/
图 ${site}charts/provinces/，编号 FZ-210200-2024-001-P07，列表 ${site}cases/topic/T07/
别处 https://example.com/cases/ 与 https://example.com/2
`,
    '--site',
    site,
  );
  expect(lines).toEqual([
    '教案.md：本库的网址和编号 8 个，有效 4，要改 4；未查 3。',
    `  有效 第 1 行 ${site}practices/fz-210200-2024-001-p07/`,
    `  有效 第 1 行 ${site}cases/fz-210200-2024-001/#i07`,
    `  已移 第 2 行 ${site}practices/fz-210200-2024-001-p03/ → ${site}practices/fz-210200-2024-001-p07/（2026-11-22 停用：与 p07 是同一项做法）。改用新的。`,
    `  停用 第 2 行 ${site}cases/fz-210200-2024-002/#i01（2026-11-22 停用：来源撤回了报道）。内容没有移到别处，请换一个。`,
    `  没有 第 3 行 ${site}cases/fz-210200-2024-999/：本库从来没有这个编号，或还没有发布。核对有没有抄错。`,
    `  没有 第 3 行 ${site}cases/fz-210200-2024-1/：本库从来没有这个编号，或还没有发布。核对有没有抄错。`,
    `  有效 第 4 行 ${site}charts/provinces/`,
    '  有效 第 4 行 FZ-210200-2024-001-P07',
    `  未查 第 4 行 ${site}cases/topic/T07/：是本库的列表或检索页，不是永久地址，内容会变。`,
    '  未查 example.com 的 2 个地址，不是本库的。',
  ]);
  expect(status).toBe(1);
});

test('a house without an address knows its own by the ids', () => {
  const { status, lines } = run(
    'links.csv',
    '做法,https://anywhere.example/x/practices/fz-210200-2024-001-p07/\n课程,http://h.example/courses/kc-001/handout/\n',
  );
  expect(lines[0]).toBe('links.csv：本库的网址和编号 2 个，有效 2，要改 0；未查 0。');
  expect(status).toBe(0);
});

test('links of a page and of a Word document are read where their words do not show them', () => {
  const page = run('课.html', `<p><a href="${site}cases/fz-210200-2024-001/">看</a></p>`, '--site', site);
  expect(page.lines[0]).toBe('课.html：本库的网址和编号 1 个，有效 1，要改 0；未查 0。');
  const relation = `<Relationship Id="r1" Target="${site}courses/kc-009/?a=1&amp;b=2" TargetMode="External"/>`;
  const document = '<w:p><w:r><w:t>编号FZ-210200-</w:t></w:r><w:r><w:t>2024-001</w:t></w:r></w:p>';
  const word = zipSync({ 'word/document.xml': strToU8(document), 'word/_rels/document.xml.rels': strToU8(relation) });
  const { lines, status } = run('课.docx', word, '--site', site);
  expect(lines[0]).toBe('课.docx：本库的网址和编号 2 个，有效 1，要改 1；未查 0。');
  expect(lines.join('\n')).toContain(`没有 第 1 行 ${site}courses/kc-009/?a=1&b=2`);
  expect(status).toBe(1);
});

test('what cannot be read is told in a sentence', () => {
  expect(run('a.pdf', '%PDF').stderr).toContain('a.pdf：这种格式读不了。');
  expect(run('a.docx', 'no zip').stderr).toContain('a.docx：打不开');
  const missing = library.run(['没有.md'], command);
  expect([missing.status, missing.stderr]).toEqual([1, '没有.md：没有这个文件。检查名字。\n']);
});
