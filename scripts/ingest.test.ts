import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const command = join(import.meta.dirname, 'ingest.ts');
const checkCommand = join(import.meta.dirname, 'check-content.ts');
const slow = { timeout: 120_000 };

/** An invented report; `facts` are sentences. */
function report(year: number, ...facts: string[]): string {
  return `青岭县司法局关于${year}年法治政府建设情况的报告

一、办理情况
${year}年，全县办结行政复议案件${year - 1900}件。${facts.join('')}
二、下一步打算
建设公共法律服务中心。
`;
}

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  mkdirSync(join(folder, 'seeds'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Every file under content/, by path. */
function content(): Record<string, string> {
  const paths = readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

test('articles become drafts; a second run changes no byte', slow, () => {
  write('seeds/report.txt', report(2024));
  write('seeds/report.yaml', 'region: "210200"\nbasis: digest\n');
  const first = run();
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toContain('+ seeds/report.txt → content/cases/fz-210200-2024-001.mdx 新建：');
  const written = content();
  expect(Object.keys(written)).toEqual([
    'content/.ingested/fz-210200-2024-001.json',
    'content/cases/fz-210200-2024-001.mdx',
  ]);
  expect(run()).toEqual({
    status: 0,
    stdout: '= seeds/report.txt → content/cases/fz-210200-2024-001.mdx 没有变化\n\n共 1 篇：没有变化 1。\n',
    stderr: '',
  });
  expect(content()).toEqual(written);
});

test('what was imported passes the check of the content', slow, () => {
  write('seeds/report.txt', report(2024));
  write('seeds/report.yaml', 'region: "210200"\n');
  run();
  const { status, stdout } = spawnSync(process.execPath, [checkCommand], { cwd: folder, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '查了 1 个案例：0 处错误，0 处提醒。\n' });
});

test('an edited case stays and is told of; --update takes over what nobody touched', slow, () => {
  write('seeds/report.txt', report(2024));
  write('seeds/report.yaml', 'region: "210200"\n');
  run();
  const path = 'content/cases/fz-210200-2024-001.mdx';
  const edited = read(path).replace(/^title: .*$/m, 'title: 编者的题');
  write(path, edited);
  write('seeds/report.yaml', 'region: "210200"\ntitle: 青岭县司法局关于2024年工作的报告\nurl: https://example.org/a\n');
  const kept = run();
  expect(kept.stdout).toContain(`= seeds/report.txt → ${path} 编者改过，没有动
    source.url：加上 https://example.org/a
    另有 1 处程序读得不同，以编者写的为准
`);
  expect(kept.stdout).toContain(
    '1 个案例有程序新读出的内容没有写进去。要合并进去，运行 npm run ingest -- --update 加文件名',
  );
  expect(read(path)).toBe(edited);
  const dry = run('--update', '--dry-run');
  expect(dry.stdout).toContain('这是试运行（--dry-run），什么也没有写。');
  expect(read(path)).toBe(edited);
  expect(run('--update', 'seeds/report.txt').stdout).toContain(`~ seeds/report.txt → ${path} 合并：编者改过的没有动`);
  expect(read(path)).toContain('title: 编者的题');
  expect(read(path)).toContain('url: https://example.org/a');
});

test('a reviewed case stays', slow, () => {
  write('seeds/report.txt', report(2024));
  run();
  const path = 'content/cases/fz-000000-2024-001.mdx';
  const reviewed = read(path).replace('status: draft', 'status: reviewed');
  write(path, reviewed);
  write('seeds/report.txt', report(2024, '开展培训12场。'));
  expect(run().stdout).toContain(`= seeds/report.txt → ${path} 已审校，没有动\n`);
  expect(read(path)).toBe(reviewed);
});

test('a case keeps its id when its source is renamed or changed, and gives it to no other', slow, () => {
  write('seeds/a.txt', report(2024));
  run();
  renameSync(join(folder, 'seeds/a.txt'), join(folder, 'seeds/b.txt'));
  expect(run().stdout).toContain('seeds/b.txt → content/cases/fz-000000-2024-001.mdx 更新');
  write(
    'seeds/a.txt',
    report(2024, '全县培训执法人员300人次，开展普法活动45场。', '受理法律援助申请88件。').replaceAll('复议', '裁决'),
  );
  rmSync(join(folder, 'content/cases/fz-000000-2024-001.mdx'));
  rmSync(join(folder, 'seeds/b.txt'));
  write('content/retired.yaml', '- {id: fz-000000-2024-002, on: "2026-11-22", reason: 撤下}\n');
  expect(run().stdout).toContain('seeds/a.txt → content/cases/fz-000000-2024-003.mdx 新建');
});

test('a draft that an editor gave its right id is still the case of its source', slow, () => {
  write('seeds/a.txt', report(2024));
  run();
  const [before, after] = ['fz-000000-2024-001', 'fz-210200-2024-001'];
  write(`content/cases/${after}.mdx`, read(`content/cases/${before}.mdx`).replaceAll(before, after));
  rmSync(join(folder, `content/cases/${before}.mdx`));
  write('seeds/a.yaml', 'url: https://example.org/a\n');
  expect(run('--update').stdout).toContain(`~ seeds/a.txt → content/cases/${after}.mdx 合并`);
  expect(Object.keys(content())).toEqual([`content/.ingested/${after}.json`, `content/cases/${after}.mdx`]);
  expect(run().stdout).toContain(`= seeds/a.txt → content/cases/${after}.mdx 没有变化\n`);
});

test('a retired case is not made again', slow, () => {
  write('seeds/a.txt', report(2024));
  run();
  rmSync(join(folder, 'content/cases/fz-000000-2024-001.mdx'));
  write('content/retired.yaml', '- {id: fz-000000-2024-001, on: "2026-11-22", reason: 撤下}\n');
  expect(run().stdout).toBe(
    '- seeds/a.txt：fz-000000-2024-001 已停用（见 content/retired.yaml），没有导入\n\n共 1 篇：已停用 1。\n',
  );
});

test('a second copy of an article makes no second case until an editor says that it is another', slow, () => {
  const facts = Array.from(
    { length: 40 },
    (_, n) => `第${n + 1}个司法所调解纠纷${n * 37 + 11}件，走访群众${n * 53 + 7}户。`,
  );
  write('seeds/a.txt', report(2024, ...facts));
  write('seeds/b.txt', report(2024, ...facts).replace('青岭县司法局', '青岭县'));
  const first = run();
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(
    /^! seeds\/b\.txt：与 fz-000000-2024-001 像是同一篇，正文约有 \d+% 相同，没有另建案例$/m,
  );
  expect(Object.keys(content())).toHaveLength(2);
  write('seeds/b.yaml', 'distinctFrom: [fz-000000-2024-001]\n');
  expect(run('seeds/b.txt').stdout).toContain('+ seeds/b.txt → content/cases/fz-000000-2024-002.mdx 新建');
});

test('one bad file is told and does not stop the others', slow, () => {
  write('seeds/a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]));
  write('seeds/b.txt', '');
  write('seeds/c.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]));
  write(
    'seeds/d.txt',
    Uint8Array.from(Array.from({ length: 900 }, (_, n) => [0x81, 0x20, 0xff, 0xfe, 0x03][n % 5] ?? 0)),
  );
  write('seeds/e.txt', report(2024));
  write('seeds/e.yaml', 'region: 210200\npublisher: 青岭日报\n');
  write('seeds/f.txt', report(2023));
  const { status, stdout } = run();
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
    下一步：对照原文审校 content/cases/ 里的草稿（方法见 content/README.md），再运行 npm run check:content。
    失败的照上面的提示改好，再运行一次；其余的不受影响。
    "
  `);
});

test('--json prints the case with its sections and writes nothing', slow, () => {
  write('seeds/a.txt', report(2024));
  const { status, stdout, stderr } = run('--json', 'seeds/a.txt');
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
  expect(existsSync(join(folder, 'content'))).toBe(false);
});

test('several files are printed as an array; one that fails is told on the error stream', slow, () => {
  write('seeds/a.txt', report(2024));
  write('seeds/b.txt', '');
  const { status, stdout, stderr } = run('--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toHaveLength(1);
  expect(stderr).toContain('seeds/b.txt');
});

test('a sidecar that belongs to no article, and a broken record of retired ids, are told', slow, () => {
  write('seeds/a.txt', report(2024));
  write('seeds/b.yaml', 'basis: digest\n');
  write('content/retired.yaml', '- {id: 7}\n');
  const { status, stdout, stderr } = run();
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
  expect(run('--jsno')).toEqual({
    status: 1,
    stdout: '',
    stderr: '看不懂选项 --jsno。可用的选项见 npm run ingest -- --help。\n',
  });
  expect(run('seeds/none.txt')).toEqual({
    status: 1,
    stdout: '',
    stderr: '✗ seeds/none.txt：没有这个文件或文件夹。检查名字；文章放在 seeds/ 里。\n',
  });
  expect(run()).toEqual({
    status: 0,
    stdout: '',
    stderr: '没有文章可导入。把文章（txt、html、docx、pdf、md）放进 seeds/，再运行 npm run ingest。\n',
  });
});

/** A run in the background, ended when it has printed `lines` lines. */
async function killedAfter(lines: number): Promise<void> {
  const child = spawn(process.execPath, [command], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString().split('\n').length - 1;
    if (printed >= lines) child.kill('SIGKILL');
  });
  await once(child, 'close');
}

async function ended(child: ChildProcess): Promise<unknown> {
  const [status] = await once(child, 'close');
  return status;
}

test('killed at any moment, it leaves whole files, and the next run finishes the work', slow, async () => {
  for (let year = 2010; year < 2022; year += 1) write(`seeds/${year}.txt`, report(year));
  run();
  const whole = content();
  rmSync(join(folder, 'content'), { recursive: true });
  for (const lines of [1, 4, 8, 12]) {
    await killedAfter(lines);
    for (const [path, text] of Object.entries(content())) {
      if (!path.endsWith('.unfinished')) expect(text).toBe(whole[path]);
    }
  }
  write('content/cases/.fz-000000-2010-001.mdx.1.unfinished', '---\nid: fz-0000');
  expect(run().status).toBe(0);
  expect(content()).toEqual(whole);
});

test('two runs at once do the work of one', slow, async () => {
  for (let year = 2010; year < 2016; year += 1) write(`seeds/${year}.txt`, report(year));
  const start = () => spawn(process.execPath, [command], { cwd: folder, stdio: 'ignore' });
  expect(await Promise.all([ended(start()), ended(start())])).toEqual([0, 0]);
  const together = content();
  rmSync(join(folder, 'content'), { recursive: true });
  run();
  expect(together).toEqual(content());
});
