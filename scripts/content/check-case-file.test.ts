import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { messageLines } from '../report/message-lines.ts';
import { checkCaseFile } from './check-case-file.ts';

const sound = `---
id: fz-210200-2024-001
title: 大连市行政复议见闻
region:
  code: "210200"
  name: 大连市
  parent: "210000"
  level: prefecture
period:
  label: 2024年
  end: "2024"
source:
  type: newspaper
  rights:
    status: unknown
  basis: digest
indicators:
  - id: i01
    name: 行政复议结案数
    value: 120
    valueText: "120"
    unit: 件
    comparator: =
    kind: output
    tier: core
    evidence:
      quote: 结案120件
      sentence: 全年结案120件。
review:
  status: draft
---

全年结案120件。
`;

function check(
  text: string,
  path = 'content/cases/fz-210200-2024-001.mdx',
  knownIds: ReadonlySet<string> = new Set(['fz-210200-2024-001']),
): string[] {
  const file = new VFile({ path, value: text });
  checkCaseFile(file, knownIds);
  return messageLines(file).map((line) => line.replace('content/cases/fz-210200-2024-001.mdx', '案例'));
}

test('a sound case has no messages', () => {
  expect(check(sound)).toEqual([]);
});

test.each([
  ['a missing field', ['    name: 行政复议结案数\n', ''], '案例:18:5 错误 indicators.0.name：缺少这一项，补上。'],
  [
    'an unquoted code',
    ['code: "210200"', 'code: 210200'],
    '案例:5:9 错误 region.code：要加引号，写成 "210200"；不加引号会被当作数字或真假值。',
  ],
  [
    'an unquoted date',
    ['end: "2024"', 'end: 2024-12-31'],
    '案例:11:8 错误 period.end：日期要加引号，写成 "2024-12-31"。',
  ],
  ['a quoted number', ['value: 120', 'value: "120"'], '案例:20:12 错误 indicators.0.value：数字不加引号，写成 120。'],
  [
    'a number in words',
    ['value: 120', 'value: 120余'],
    '案例:20:12 错误 indicators.0.value：“120余”不是数字。只写数字，单位和“余”“近”另写在别的字段。',
  ],
  ['a misspelt field', ['title:', 'titel:'], '案例:2:1 错误 title：缺少这一项，补上。'],
  [
    'a word that is no option',
    ['kind: output', 'kind: result'],
    '案例:24:11 错误 indicators.0.kind：“result”不能用。可以写：output、outcome、growth、baseline、standard、target、context。',
  ],
  ['an empty field', ['unit: 件', 'unit:'], '案例:22:10 错误 indicators.0.unit：这里是空的。写上内容，或删去这一行。'],
  [
    'a list that is none',
    ['region:', 'topics: T07\nregion:'],
    '案例:4:9 错误 topics：这里应是列表：每项另起一行，缩进，以“- ”开头。',
  ],
  [
    'a value that is no block',
    ['  rights:\n    status: unknown', '  rights: unknown'],
    '案例:14:11 错误 source.rights：这里应是若干行“名称: 内容”，另起一行，缩进。',
  ],
  ['a field written twice', ['title:', 'title: 旧题\ntitle:'], '案例:4:1 错误 同一个字段写了两次。留一个，删去另一个。'],
  ['a bad id', ['id: i01', 'id: i1'], '案例:18:9 错误 indicators.0.id：编号应是 i 加两位以上数字，如 i01'],
  [
    'a brace in the text',
    ['\n全年结案120件。\n', '\n全年结案{120件。\n'],
    '案例:33:5 错误 正文这里不是合格的 MDX：单独的 { 和 < 会被当作程序。写成 \\{ 和 \\<，或用全角的｛和＜。',
  ],
  [
    'contact data in the text',
    ['\n全年结案120件。\n', '\n全年结案120件。联系电话0411-83712345。\n'],
    '案例:33:14 错误 正文里有电话“0411-83712345”。从正文中删去。案例不收个人联系方式和证件号码。',
  ],
  [
    'a rule that was broken',
    ['kind: output', 'kind: target'],
    '案例:25:11 错误 i01 是今后的目标（kind: target），不能与成绩画在一起。tier 改成 target；其实是成绩的，改 kind。',
  ],
])('%s is told with its line and column', (_, [from = '', to = ''], message) => {
  expect(check(sound.replace(from, to)).join('\n')).toContain(message);
});

test('a misspelt field is told with the name that was probably meant', () => {
  const messages = check(sound.replace('title:', 'titel:')).join('\n');
  expect(messages).toContain('案例:3:1 错误 没有“titel”这个字段，是不是“title”？可用的字段：id、title、kicker');
});

test('the file is named like the case', () => {
  expect(check(sound, 'content/cases/dalian.mdx', new Set(['dalian']))).toEqual([
    'content/cases/dalian.mdx:2:1 错误 文件名应与 id 相同：id 是 fz-210200-2024-001，文件名是 dalian。把文件改名为 fz-210200-2024-001.mdx，或改 id。',
  ]);
});

test('a copy is not to be renamed over its original', () => {
  expect(check(sound, 'content/cases/fz-210200-2024-001 - 副本.mdx')).toEqual([
    expect.stringContaining('已有一个 fz-210200-2024-001.mdx，不要改名盖掉它'),
  ]);
});

test('a file that is no UTF-8 gets one message', () => {
  expect(check(sound.replace('大连市行政复议见闻', '\uFFFD\uFFFD'))).toEqual([
    expect.stringContaining('这个文件不是 UTF-8'),
  ]);
});

test('a file without frontmatter is told what to do', () => {
  expect(check('只有正文。\n')).toEqual([
    '案例:1:1 错误 文件开头没有“---”括起来的字段。照 content/README.md 补上，或删去这个文件再运行 npm run ingest。',
  ]);
});
