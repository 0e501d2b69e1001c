import { expect, test } from 'vitest';
import { type Case, caseSchema } from '../../../src/domain/case.ts';
import type { CaseRecord } from './case-record.ts';
import type { Difference } from './difference.ts';
import { type Reconciled, reconcileCase } from './reconcile-case.ts';

const body = '## 一、办理情况\n\n全年结案120件，调解40件，培训3场。\n';
const sentence = '全年结案120件，调解40件，培训3场。';

function indicator(id: string, name: string, value: number, unit: string, quote: string) {
  const rest = { comparator: '=', kind: 'output', tier: 'core' };
  return { id, name, value, valueText: String(value), unit, ...rest, evidence: { quote, sentence } };
}

const closed = indicator('i01', '结案数', 120, '件', '结案120件');
const mediated = indicator('i02', '调解数', 40, '件', '调解40件');
const trained = indicator('i03', '培训场次', 3, '场', '培训3场');
const practice = { id: 'p01', name: '先议后罚', kind: 'mechanism', evidence: { quote: '调解40件' } };

/** A reading of an invented article, with provisional ids in reading order. */
function reading(change: object = {}): Case {
  return caseSchema.parse({
    id: 'fz-210200-2024-001',
    title: '青岭县复议见闻',
    source: {
      type: 'newspaper',
      outlet: '云州日报',
      rights: { status: 'unknown' },
      basis: 'digest',
      file: 'seeds/a.txt',
    },
    practices: [practice],
    indicators: [closed, mediated],
    review: { status: 'draft' },
    ...change,
  });
}

function recordOf(result: Reconciled): CaseRecord {
  if (!('marks' in result)) throw new Error(`no record after ${result.outcome}`);
  return { id: 'fz-210200-2024-001', file: 'seeds/a.txt', digest: '', identity: '', sketch: [], ...result.marks };
}

/** The file and the record after a first import. */
function imported(change: object = {}) {
  const result = reconcileCase(reading(change), body, undefined, undefined, { isUpdate: false });
  return { mdx: mdxOf(result), record: recordOf(result) };
}

function mdxOf(result: Reconciled): string {
  if (!('mdx' in result)) throw new Error(`no file after ${result.outcome}`);
  return result.mdx;
}

function taken(result: Reconciled): string[] {
  const differences: readonly Difference[] = 'differences' in result ? result.differences : [];
  return differences.filter(({ outcome }) => outcome === 'taken').map(({ where }) => where);
}

const update = { isUpdate: true };
const noUpdate = { isUpdate: false };

test('a second reading of the same article changes nothing', () => {
  const { mdx, record } = imported();
  const again = reconcileCase(reading(), body, mdx, record, noUpdate);
  expect(again.outcome).toBe('unchanged');
  expect(recordOf(again)).toEqual(record);
});

test('a draft that nobody touched follows the importer, and what is the same keeps its id', () => {
  const { mdx, record } = imported();
  const fresh = reading({
    indicators: [
      { ...trained, id: 'i01' },
      { ...closed, id: 'i02' },
      { ...mediated, id: 'i03' },
    ],
  });
  const result = reconcileCase(fresh, body, mdx, record, noUpdate);
  expect(result.outcome).toBe('replaced');
  expect([...mdxOf(result).matchAll(/- id: (i\d+)\n {4}name: (.*)/g)].map(([, id, name]) => `${id} ${name}`)).toEqual([
    'i03 培训场次',
    'i01 结案数',
    'i02 调解数',
  ]);
});

test('an id is not given again after its figure has gone', () => {
  const { mdx, record } = imported();
  const without = reconcileCase(reading({ indicators: [closed] }), body, mdx, record, noUpdate);
  const fresh = reading({ indicators: [closed, { ...trained, id: 'i02' }] });
  const result = reconcileCase(fresh, body, mdxOf(without), recordOf(without), noUpdate);
  expect(mdxOf(result)).toContain('- id: i03\n    name: 培训场次');
});

test('a case whose file was deleted comes back with its ids', () => {
  const { mdx, record } = imported();
  expect(mdxOf(reconcileCase(reading(), body, undefined, record, noUpdate))).toBe(mdx);
});

test('an edited case is left alone, and what the importer would change is told', () => {
  const { mdx, record } = imported();
  const edited = mdx.replace('name: 结案数', 'name: 行政复议结案数');
  const fresh = reading({ title: '青岭县复议新闻', indicators: [{ ...closed, name: '办结数' }, mediated, trained] });
  const result = reconcileCase(fresh, body, edited, record, noUpdate);
  expect(result).toEqual({
    outcome: 'kept',
    isReviewed: false,
    used: { last: { practices: 1, indicators: 2 } },
    differences: [
      { where: 'title', outcome: 'taken', from: '青岭县复议见闻', to: '青岭县复议新闻' },
      { where: 'i01.name', outcome: 'kept', from: '行政复议结案数', to: '办结数' },
      { where: 'i03', outcome: 'taken', from: undefined, to: '培训场次' },
    ],
  });
});

test('an update takes what nobody touched and keeps what an editor wrote, comments included', () => {
  const { mdx, record } = imported();
  const edited = mdx
    .replace('name: 结案数', 'name: 行政复议结案数 # 与年报一致')
    .replace('kind: mechanism', 'kind: mechanism\n    mechanism: 先释法，再处罚。')
    .replace('title: 青岭县复议见闻', 'title: 青岭县复议见闻\ngist: 编者的话。');
  const fresh = reading({
    title: '青岭县复议新闻',
    indicators: [{ ...closed, name: '办结数', unit: '宗' }, mediated, trained],
  });
  const result = reconcileCase(fresh, body, edited, record, update);
  expect(result.outcome).toBe('merged');
  expect(taken(result)).toEqual(['title', 'i01.unit', 'i03']);
  expect(mdxOf(result)).toBe(
    edited
      .replace('title: 青岭县复议见闻', 'title: 青岭县复议新闻')
      .replace('unit: 件', 'unit: 宗')
      .replace(
        'review:\n',
        `  - id: i03
    name: 培训场次
    value: 3
    valueText: "3"
    unit: 场
    comparator: =
    kind: output
    tier: core
    evidence:
      quote: 培训3场
      sentence: ${sentence}
review:
`,
      ),
  );
});

test('after an update the editor’s words are still known as the editor’s', () => {
  const { mdx, record } = imported();
  const edited = mdx.replace('name: 结案数', 'name: 行政复议结案数');
  const first = reconcileCase(reading({ title: '新题' }), body, edited, record, update);
  const second = reconcileCase(
    reading({ title: '再新题', indicators: [{ ...closed, name: '办结数' }, mediated] }),
    body,
    mdxOf(first),
    recordOf(first),
    update,
  );
  expect(mdxOf(second)).toContain('title: 再新题');
  expect(mdxOf(second)).toContain('name: 行政复议结案数');
});

test('a corrected value is still matched with what it was read from', () => {
  const { mdx, record } = imported();
  const edited = mdx.replace('value: 40', 'value: 41').replace('name: 调解数', 'name: 调解结案数');
  const result = reconcileCase(reading({ title: '新题' }), body, edited, record, update);
  expect(taken(result)).toEqual(['title']);
});

test('what an editor deleted does not come back', () => {
  const { mdx, record } = imported();
  const start = mdx.indexOf('  - id: i02');
  const edited = mdx.slice(0, start) + mdx.slice(mdx.indexOf('review:'));
  const again = reconcileCase(reading(), body, edited, record, noUpdate);
  expect(again.outcome).toBe('unchanged');
  const later = reconcileCase(reading({ title: '新题' }), body, edited, recordOf(again), noUpdate);
  expect(mdxOf(later)).not.toContain('调解数');
});

test('an item that the importer reads no more goes, unless it was touched or a practice rests on it', () => {
  const { mdx, record } = imported({ indicators: [closed, mediated, trained] });
  const edited = mdx
    .replace('name: 结案数', 'name: 行政复议结案数')
    .replace('kind: mechanism', 'kind: mechanism\n    results: [i02]');
  const result = reconcileCase(reading({ indicators: [] }), body, edited, record, update);
  expect(taken(result)).toEqual(['i03']);
});

/** The same file after a person has called it reviewed. */
function reviewedFrom(mdx: string): string {
  return mdx.replace('status: draft', 'status: reviewed\n  by: 编者甲');
}

test('an update of a reviewed case only adds, makes it a draft again, and tells what it did not do', () => {
  const { mdx, record } = imported();
  const reviewed = reviewedFrom(mdx);
  const fresh = reading({ title: '新题', kicker: '新引题', indicators: [{ ...closed, unit: '宗' }, trained] });
  expect(reconcileCase(fresh, body, reviewed, record, noUpdate)).toMatchObject({ outcome: 'kept', isReviewed: true });
  const result = reconcileCase(fresh, `${body}\n新的一段。\n`, reviewed, record, update);
  expect(taken(result)).toEqual(['kicker', 'i03']);
  expect('differences' in result && result.differences.filter(({ outcome }) => outcome === 'withheld')).toMatchObject([
    { where: 'title', from: '青岭县复议见闻', to: '新题' },
    { where: 'body' },
    { where: 'i01.unit', from: '件', to: '宗' },
    { where: 'i02', from: '调解数', to: undefined },
  ]);
  const added = mdxOf(result);
  expect(added).toContain('review:\n  status: draft\n  by: 编者甲');
  const lines = added.split('\n');
  expect(reviewed.split('\n').filter((line) => !lines.includes(line))).toEqual(['  status: reviewed']);
});

test('what was confirmed once stays in later updates too, though the case is a draft again', () => {
  const { mdx, record } = imported();
  const first = reconcileCase(reading({ kicker: '引题' }), body, reviewedFrom(mdx), record, update);
  const fresh = reading({ title: '新题', kicker: '新引题', indicators: [{ ...closed, unit: '宗' }] });
  const second = reconcileCase(fresh, body, mdxOf(first), recordOf(first), update);
  expect(taken(second)).toEqual(['kicker']);
  expect(mdxOf(second)).toBe(mdxOf(first).replace('kicker: 引题', 'kicker: 新引题'));
});

test('a reviewed case to which nothing can be added is not written', () => {
  const { mdx, record } = imported();
  expect(reconcileCase(reading({ title: '新题' }), body, reviewedFrom(mdx), record, update)).toMatchObject({
    outcome: 'kept',
    differences: [{ where: 'title', outcome: 'withheld' }],
  });
});

test('a field that the editor of a reviewed case has emptied stays empty', () => {
  const { mdx, record } = imported();
  const emptied = reviewedFrom(mdx).replace('  outlet: 云州日报\n', '');
  expect(reconcileCase(reading(), body, emptied, record, update)).toMatchObject({ outcome: 'kept', differences: [] });
});

test('a text that an editor changed stays, and nothing is taken whose words it does not hold', () => {
  const { mdx, record } = imported();
  const edited = mdx.replaceAll('，培训3场', '');
  const result = reconcileCase(
    reading({ indicators: [closed, mediated, trained] }),
    `${body}\n新的一段。\n`,
    edited,
    record,
    update,
  );
  expect(result.outcome).toBe('kept');
  expect(taken(result)).toEqual([]);
});

test('a text that nobody touched follows the importer', () => {
  const { mdx, record } = imported();
  const edited = mdx.replace('title: 青岭县复议见闻', 'title: 编者的题');
  const result = reconcileCase(reading(), `${body}\n新的一段。\n`, edited, record, update);
  expect(mdxOf(result)).toBe(`${edited}\n新的一段。\n`);
});

test('a case without a record counts as edited', () => {
  const { mdx } = imported();
  const result = reconcileCase(reading({ title: '新题' }), body, mdx, undefined, update);
  expect(result).toMatchObject({ outcome: 'kept', differences: [{ where: 'title', outcome: 'kept' }] });
});

test('a case that does not follow the schema is left alone', () => {
  const { mdx, record } = imported();
  expect(reconcileCase(reading(), body, mdx.replace('kind: output', 'kind: 成绩'), record, update)).toEqual({
    outcome: 'broken',
  });
});

test('results follow the ids that their figures are given', () => {
  const { mdx, record } = imported();
  const fresh = reading({
    indicators: [
      { ...trained, id: 'i01' },
      { ...closed, id: 'i02' },
    ],
    practices: [{ ...practice, results: ['i01', 'i02'] }],
  });
  expect(mdxOf(reconcileCase(fresh, body, mdx, record, noUpdate))).toContain('results:\n      - i03\n      - i01\n');
});

const honoured = '县司法局获全省示范单位称号，先议后罚工作法入选全省十佳案例。';
const first = {
  id: 'h01',
  name: '全省示范单位',
  status: 'awarded',
  evidence: { quote: '获全省示范单位称号', sentence: honoured },
};
const second = {
  id: 'h02',
  name: '全省十佳案例',
  status: 'awarded',
  evidence: { quote: '先议后罚工作法入选全省十佳案例', sentence: honoured },
};
const third = { ...second, name: '先议后罚', evidence: { quote: '先议后罚工作法', sentence: honoured } };
const honouredBody = `${body}\n${honoured}\n`;

/** What an update offers to add to a case whose honours an editor has worked over; `read` are the honours of the new reading. */
function offered(edited: readonly object[], read: readonly object[]): string[] {
  const asImported = reconcileCase(reading({ honours: [first, second] }), honouredBody, undefined, undefined, noUpdate);
  const hands = reading({ title: '编者的题', honours: edited });
  const mdx = mdxOf(reconcileCase(hands, honouredBody, undefined, undefined, noUpdate));
  const fresh = reading({ honours: read });
  return taken(reconcileCase(fresh, honouredBody, reviewedFrom(mdx), recordOf(asImported), update));
}

test('an honour that an editor renamed, with a shorter quote, is not offered again', () => {
  const renamed = { ...second, name: '先议后罚（十佳）', evidence: { quote: '入选全省十佳案例', sentence: honoured } };
  expect(offered([first, renamed], [first, { ...second, name: '十佳' }])).toEqual([]);
});

test('an honour that an editor added is not offered when the importer learns to read it', () => {
  const added = { ...second, id: 'h03', name: '十佳案例（先议后罚）' };
  const later = { ...second, name: '入选', evidence: { quote: '工作法入选全省十佳案例。', sentence: honoured } };
  expect(offered([first, added], [first, later])).toEqual([]);
});

test('two honours that an editor made one are not offered again, though the importer words them anew', () => {
  const one = { ...first, name: '示范单位和十佳案例', evidence: { quote: honoured } };
  const worded = [
    { ...first, name: '示范', evidence: { quote: '全省示范单位', sentence: honoured } },
    { ...second, name: '十佳', evidence: { quote: '全省十佳案例', sentence: honoured } },
  ];
  expect(offered([one], worded)).toEqual([]);
});

test('an honour in other words of the same sentence is offered', () => {
  expect(offered([{ ...first, name: '示范单位称号' }], [first, { ...third, id: 'h02' }])).toEqual(['h03']);
});
