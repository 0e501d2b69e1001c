import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inventedReport } from './content/invented-report.ts';
import { openTemporaryLibrary, type TemporaryLibrary } from './content/temporary-library.ts';

const checkCommand = join(import.meta.dirname, 'check-content.ts');
const slow = { timeout: 120_000 };

let library: TemporaryLibrary;

beforeEach(() => {
  library = openTemporaryLibrary();
});

afterEach(() => library.remove());

test('articles become drafts; a second run changes no byte', slow, () => {
  library.write('seeds/report.txt', inventedReport(2024));
  library.write('seeds/report.yaml', 'region: "210200"\nbasis: digest\n');
  const first = library.run();
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain('+ seeds/report.txt → content/cases/fz-210200-2024-001.mdx 新建：');
  const written = library.content();
  expect(Object.keys(written)).toEqual([
    'content/.ingested/fz-210200-2024-001.json',
    'content/cases/fz-210200-2024-001.mdx',
  ]);
  expect(library.run()).toEqual({
    status: 0,
    stdout: '= seeds/report.txt → content/cases/fz-210200-2024-001.mdx 没有变化\n\n共 1 篇：没有变化 1。\n',
    stderr: '',
  });
  expect(library.content()).toEqual(written);
});

test('what was imported passes the check of the content', slow, () => {
  library.write('seeds/report.txt', inventedReport(2024));
  library.write('seeds/report.yaml', 'region: "210200"\n');
  library.run();
  const { status, stdout } = library.run([], checkCommand);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '查了 1 个案例、0 门课程：0 处错误，0 处提醒。\n' });
});

test('an edited case stays and is told of; --update takes over what nobody touched', slow, () => {
  library.write('seeds/report.txt', inventedReport(2024));
  library.write('seeds/report.yaml', 'region: "210200"\n');
  library.run();
  const path = 'content/cases/fz-210200-2024-001.mdx';
  const edited = library.read(path).replace(/^title: .*$/m, 'title: 编者的题');
  library.write(path, edited);
  library.write(
    'seeds/report.yaml',
    'region: "210200"\ntitle: 青岭县司法局关于2024年工作的报告\nurl: https://example.org/a\n',
  );
  const kept = library.run();
  expect(kept.stdout).toContain(`= seeds/report.txt → ${path} 编者改过，没有动
    source.url：加上 https://example.org/a
    另有 1 处程序读得不同，以编者写的为准
`);
  expect(kept.stdout).toContain(
    '1 个案例有程序新读出的内容没有写进去。要合并进去，运行 npm run ingest -- --update 加文件名',
  );
  expect(library.read(path)).toBe(edited);
  const dry = library.run(['--update', '--dry-run']);
  expect(dry.stdout).toContain('这是试运行（--dry-run），什么也没有写。');
  expect(library.read(path)).toBe(edited);
  expect(library.run(['--update', 'seeds/report.txt']).stdout).toContain(
    `~ seeds/report.txt → ${path} 合并：编者改过的没有动`,
  );
  expect(library.read(path)).toContain('title: 编者的题');
  expect(library.read(path)).toContain('url: https://example.org/a');
});

test('a reviewed case stays', slow, () => {
  library.write('seeds/report.txt', inventedReport(2024));
  library.run();
  const path = 'content/cases/fz-000000-2024-001.mdx';
  const reviewed = library.read(path).replace('status: draft', 'status: reviewed');
  library.write(path, reviewed);
  library.write('seeds/report.txt', inventedReport(2024, '开展培训12场。'));
  expect(library.run().stdout).toContain(`= seeds/report.txt → ${path} 已审校，没有动\n`);
  expect(library.read(path)).toBe(reviewed);
});

test('a number that an editor took away and gave again is told, and a dry run names the next', slow, () => {
  library.write('seeds/report.txt', inventedReport(2024));
  library.write('seeds/report.yaml', 'region: "210200"\n');
  library.run();
  const path = 'content/cases/fz-210200-2024-001.mdx';
  const renumbered = library.read(path).replace('- id: n01', '- id: n02');
  library.write(path, renumbered);
  library.run();
  expect(library.run([], checkCommand).stdout).not.toContain('编号 n');
  const other = '- id: n01\n    text: 服务\n    evidence:\n      quote: 公共法律服务';
  library.write(path, renumbered.replace(/- id: n02\n[\s\S]*?(?=\n\w)/, other));
  expect(library.run([], checkCommand).stdout).toContain('提醒 编号 n01 从前是另一条的，那一条已删去');
  expect(library.run(['--dry-run', 'seeds/report.txt']).stdout).toContain(
    '    新加的条目，编号从这里起：p01 i02 h01 f01 d01 q01 n03 a',
  );
});

test('a case keeps its id when its source is renamed or changed, and gives it to no other', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  library.run();
  renameSync(join(library.folder, 'seeds/a.txt'), join(library.folder, 'seeds/b.txt'));
  expect(library.run().stdout).toContain('seeds/b.txt → content/cases/fz-000000-2024-001.mdx 更新');
  library.write(
    'seeds/a.txt',
    inventedReport(2024, '全县培训执法人员300人次，开展普法活动45场。', '受理法律援助申请88件。').replaceAll(
      '复议',
      '裁决',
    ),
  );
  rmSync(join(library.folder, 'content/cases/fz-000000-2024-001.mdx'));
  rmSync(join(library.folder, 'seeds/b.txt'));
  library.write('content/retired.yaml', '- {id: fz-000000-2024-002, on: "2026-11-22", reason: 撤下}\n');
  expect(library.run().stdout).toContain('seeds/a.txt → content/cases/fz-000000-2024-003.mdx 新建');
});

test('a draft that an editor gave its right id is still the case of its source', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  library.run();
  const [before, after] = ['fz-000000-2024-001', 'fz-210200-2024-001'];
  library.write(`content/cases/${after}.mdx`, library.read(`content/cases/${before}.mdx`).replaceAll(before, after));
  rmSync(join(library.folder, `content/cases/${before}.mdx`));
  library.write('seeds/a.yaml', 'url: https://example.org/a\n');
  expect(library.run(['--update']).stdout).toContain(`~ seeds/a.txt → content/cases/${after}.mdx 合并`);
  expect(Object.keys(library.content())).toEqual([`content/.ingested/${after}.json`, `content/cases/${after}.mdx`]);
  expect(library.run().stdout).toContain(`= seeds/a.txt → content/cases/${after}.mdx 没有变化\n`);
});

test('a draft whose region was not known takes its right id once it is; an edited one stays', slow, () => {
  for (const name of ['a', 'b']) {
    library.write(`seeds/${name}.txt`, inventedReport(name === 'a' ? 2024 : 2023));
    library.write(`seeds/${name}.yaml`, 'outlet: 云州日报\n');
  }
  library.run();
  const edited = 'content/cases/fz-000000-2023-001.mdx';
  library.write(edited, library.read(edited).replace(/^title: .*$/m, 'title: 编者的题'));
  for (const name of ['a', 'b']) library.write(`seeds/${name}.yaml`, 'region: "210200"\n');
  const { stdout } = library.run();
  expect(stdout).toContain(
    '~ seeds/a.txt → content/cases/fz-210200-2024-001.mdx 更新，编号由 fz-000000-2024-001 改过来：',
  );
  expect(stdout).toContain(`= seeds/b.txt → ${edited} 编者改过，没有动`);
  expect(Object.keys(library.content())).toEqual([
    'content/.ingested/fz-000000-2023-001.json',
    'content/.ingested/fz-210200-2024-001.json',
    edited,
    'content/cases/fz-210200-2024-001.mdx',
  ]);
  expect(library.run().stdout).toContain('seeds/a.txt → content/cases/fz-210200-2024-001.mdx 没有变化');
});

test('a run that was killed between the two names of a draft is finished by the next', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  library.run();
  const before = library.content();
  library.write('seeds/a.yaml', 'region: "210200"\n');
  library.run();
  const after = library.content();
  // Both cases, and the record of the first: what lies there after the first of three writes.
  rmSync(join(library.folder, 'content/.ingested'), { recursive: true });
  for (const [path, text] of Object.entries(before)) library.write(path, text);
  library.run();
  const finished = library.content();
  expect(Object.keys(finished)).toEqual(Object.keys(after));
  const path = 'content/cases/fz-210200-2024-001.mdx';
  expect(finished[path]).toBe(after[path]);
});

test('a retired case is not made again', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  library.run();
  rmSync(join(library.folder, 'content/cases/fz-000000-2024-001.mdx'));
  library.write('content/retired.yaml', '- {id: fz-000000-2024-001, on: "2026-11-22", reason: 撤下}\n');
  expect(library.run().stdout).toBe(
    '- seeds/a.txt：fz-000000-2024-001 已停用（见 content/retired.yaml），没有导入\n\n共 1 篇：已停用 1。\n',
  );
});

test('a second copy of an article makes no second case until an editor says that it is another', slow, () => {
  const facts = Array.from(
    { length: 40 },
    (_, n) => `第${n + 1}个司法所调解纠纷${n * 37 + 11}件，走访群众${n * 53 + 7}户。`,
  );
  library.write('seeds/a.txt', inventedReport(2024, ...facts));
  library.write('seeds/b.txt', inventedReport(2024, ...facts).replace('青岭县司法局', '青岭县'));
  const first = library.run();
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(
    /^! seeds\/b\.txt：与 fz-000000-2024-001 像是同一篇，正文约有 \d+% 相同，没有另建案例$/m,
  );
  expect(Object.keys(library.content())).toHaveLength(2);
  library.write('seeds/b.yaml', 'distinctFrom: [fz-000000-2024-001]\n');
  expect(library.run(['seeds/b.txt']).stdout).toContain('+ seeds/b.txt → content/cases/fz-000000-2024-002.mdx 新建');
});

test('one bad file is told and does not stop the others', slow, () => {
  library.write(
    'seeds/a.doc',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
  );
  library.write('seeds/b.txt', '');
  library.write('seeds/c.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]));
  library.write(
    'seeds/d.txt',
    Uint8Array.from(Array.from({ length: 900 }, (_, n) => [0x81, 0x20, 0xff, 0xfe, 0x03][n % 5] ?? 0)),
  );
  library.write('seeds/e.txt', inventedReport(2024));
  library.write('seeds/e.yaml', 'region: 210200\npublisher: 青岭日报\n');
  library.write('seeds/f.txt', inventedReport(2023));
  const { status, stdout } = library.run();
  expect(status).toBe(1);
  // The doubts in the good one are not the point here.
  expect(stdout.replace(/^ +a\d.*\n/gm, '')).toMatchInlineSnapshot(`
    "✗ seeds/a.doc：没有导入
        seeds/a.doc 错误 这是旧版 Office 或 WPS 文件（如 .doc、.wps），本程序只读 .docx。请用 Word 或 WPS 打开，“另存为”.docx，再导入。
    ✗ seeds/b.txt：没有导入
        seeds/b.txt 错误 这个文件里没有文字。请确认下载完整；如果正文是图片，请先做文字识别（OCR），存成 .txt 或 .docx 再导入。
    ✗ seeds/c.docx：没有导入
        seeds/c.docx 错误 这个文档打不开，可能没有下载完整，或设了密码。请用 Word 或 WPS 打开，另存一份没有密码的 .docx，再导入。
    ✗ seeds/d.txt：没有导入
        seeds/d.txt 错误 认不出这种文件。可以导入的格式：.txt、.html、.docx、.pdf、.md。请用原来的程序打开它，另存为其中一种。
    ✗ seeds/e.txt：没有导入
        seeds/e.yaml:1:9 错误 region：地区写六位代码并加引号，如 "210200"；乡镇写 {code: "210203", name: 某某镇}，code 是上级县（市、区）的代码。
        seeds/e.yaml:2:1 错误 没有“publisher”这个字段，是不是“published”？可用的字段：basis、type、title、kicker、subtitle、column、outlet、host、authors、published、url、issuer、region、period、rights、note、distinctFrom。
    + seeds/f.txt → content/cases/fz-000000-2023-001.mdx 新建：指标 1，打算 1，疑点 2

    共 6 篇：新建 1，失败 5。疑点 2 个。
    下一步：npm run ingest -- --review 编号 打开审校单，对着改 content/cases/ 里的草稿，再运行 npm run check:content。步骤见编辑手册 content/pages/guide.mdx。
    失败的照上面的提示改好，再运行一次；其余的不受影响。
    "
  `);
});

test('--json prints the case with its sections and writes nothing', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  const { status, stdout, stderr } = library.run(['--json', 'seeds/a.txt']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const value: unknown = JSON.parse(stdout);
  expect(value).toMatchObject({
    id: 'fz-000000-2024-001',
    title: '青岭县司法局关于2024年法治政府建设情况的报告',
    source: { file: 'seeds/a.txt' },
    sections: [
      { heading: '一、办理情况', level: 1, paragraphs: ['2024年，全县办结行政复议案件124件。'] },
      { heading: '二、下一步打算', level: 1, paragraphs: ['建设公共法律服务中心。'] },
    ],
  });
  expect(existsSync(join(library.folder, 'content'))).toBe(false);
});

test('several files are printed as an array; one that fails is told on the error stream', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  library.write('seeds/b.txt', '');
  const { status, stdout, stderr } = library.run(['--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toHaveLength(1);
  expect(stderr).toContain('seeds/b.txt');
});

test('a sidecar that belongs to no article, and a broken record of retired ids, are told', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  library.write('seeds/b.yaml', 'basis: digest\n');
  library.write('content/retired.yaml', '- {id: 7}\n');
  const { status, stdout, stderr } = library.run();
  expect(stderr).toBe('! seeds/b.yaml：没有同名的文章，没有用它。检查文件名。\n');
  expect({ status, stdout }).toEqual({
    status: 1,
    stdout: `content/retired.yaml:1:3 错误 0.on：缺少这一项，补上。
content/retired.yaml:1:3 错误 0.reason：缺少这一项，补上。
content/retired.yaml:1:8 错误 0.id：要加引号，写成 "7"；不加引号会被当作数字或真假值。
`,
  });
});

test('a mistake on the command line is told in a sentence', slow, () => {
  expect(library.run(['--jsno'])).toEqual({
    status: 1,
    stdout: '',
    stderr: '看不懂选项 --jsno。可用的选项见 npm run ingest -- --help。\n',
  });
  expect(library.run(['seeds/none.txt'])).toEqual({
    status: 1,
    stdout: '',
    stderr: '✗ seeds/none.txt：没有这个文件或文件夹。检查名字；文章放在 seeds/ 里。\n',
  });
  expect(library.run()).toEqual({
    status: 0,
    stdout: '',
    stderr: '没有文章可导入。把文章（txt、html、docx、pdf、md）放进 seeds/，再运行 npm run ingest。\n',
  });
});

test('--review lays a sheet of the draft out of the way of git, and prints where', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  const { status, stdout } = library.run(['--review']);
  expect(status).toBe(0);
  const path = '.cache/review/fz-000000-2024-001.html';
  expect(stdout).toContain(`    审校单：${path}\n`);
  expect(stdout).toContain(`\n审校单写好了，用浏览器打开：${path}\n`);
  const sheet = library.read(path);
  expect(sheet).toContain('办结行政复议案件124件');
  expect(library.run(['--review', 'seeds/a.txt']).stdout).toContain('没有变化');
  expect(library.read(path)).toBe(sheet);
  expect(readdirSync(join(library.folder, '.cache/review'))).toEqual(['fz-000000-2024-001.html']);
});

test('on a dry run the sheet shows the case that would be, and no case is written', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  library.run(['--review', '--dry-run']);
  expect(library.read('.cache/review/fz-000000-2024-001.html')).toContain('办结行政复议案件124件');
  expect(existsSync(join(library.folder, 'content/cases/fz-000000-2024-001.mdx'))).toBe(false);
});

test('a case that is there already is reviewed by its id, without its source', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  library.run();
  rmSync(join(library.folder, 'seeds/a.txt'));
  const before = library.content();
  const { status, stdout, stderr } = library.run(['--review', 'FZ-000000-2024-001']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('审校单：.cache/review/fz-000000-2024-001.html');
  expect(library.content()).toEqual(before);
  expect(library.run(['--review', 'content/cases/fz-000000-2024-009.mdx'])).toEqual({
    status: 1,
    stdout: '',
    stderr: 'content/cases/fz-000000-2024-009.mdx：没有这个案例。检查编号；案例在 content/cases/ 里。\n',
  });
});

test('a case that was given as an article is not imported', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  library.run();
  expect(library.run(['content/cases/fz-000000-2024-001.mdx'])).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'content/cases/fz-000000-2024-001.mdx：是案例，不是文章。要看它的审校单，加上 --review；要改它，直接改文件。\n',
  });
});

test('sheets of several cases are listed on one page', slow, () => {
  library.write('seeds/a.txt', inventedReport(2024));
  library.write('seeds/b.txt', inventedReport(2023));
  expect(library.run(['--review']).stdout).toContain('\n审校单写好了，用浏览器打开：.cache/review/index.html\n');
  const list = library.read('.cache/review/index.html');
  for (const year of [2023, 2024]) expect(list).toContain(`<a href="fz-000000-${year}-001.html">`);
});
