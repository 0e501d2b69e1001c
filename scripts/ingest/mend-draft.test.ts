import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { type Case, caseSchema } from '../../src/domain/case.ts';
import { checkCase } from '../../src/domain/check-case.ts';
import { mendDraft } from './mend-draft.ts';

const text = '全年结案120件，调解率61.5%。';

const indicator = {
  id: 'i01',
  name: '结案数',
  value: 120,
  valueText: '120',
  unit: '件',
  comparator: '=',
  kind: 'output',
  tier: 'core',
  evidence: { quote: '结案120件', sentence: text },
};

function draft(change: object): Case {
  return caseSchema.parse({
    id: 'fz-000000-2024-001',
    title: '青岭县复议见闻',
    source: { type: 'newspaper', rights: { status: 'unknown' }, basis: 'digest' },
    indicators: [indicator],
    review: { status: 'draft' },
    ...change,
  });
}

function mend(change: object) {
  const file = new VFile({ path: 'seeds/a.txt' });
  const value = mendDraft(draft(change), text, file);
  const problems = checkCase({ case: value, text }).filter(({ severity }) => severity === 'error');
  return { value, problems, messages: file.messages.map(({ reason }) => reason) };
}

test('a sound draft stays as it is', () => {
  expect(mend({})).toEqual({ value: draft({}), problems: [], messages: [] });
});

test('a canonical name that does not fit goes, the figure stays', () => {
  const { value, problems, messages } = mend({ indicators: [{ ...indicator, canonical: 'reco-settled-rate' }] });
  expect(value.indicators).toEqual(draft({}).indicators);
  expect({ problems, messages }).toEqual({ problems: [], messages: [] });
});

test('a target is not left among the results', () => {
  const { value, problems } = mend({ indicators: [{ ...indicator, kind: 'target' }] });
  expect(value.indicators[0]).toMatchObject({ kind: 'target', tier: 'target' });
  expect(problems).toEqual([]);
});

test('an item whose evidence is not in the text goes, and the editor is told', () => {
  const { value, problems, messages } = mend({
    indicators: [{ ...indicator, evidence: { quote: '结案', sentence: '结案120件。' } }],
  });
  expect(value.indicators).toEqual([]);
  expect(problems).toEqual([]);
  expect(messages).toEqual([
    '没有采用：i01 的整句在正文里找不到：“结案120件。”。把 sentence 改成正文里包含 quote 的那一整句，一字不差。',
  ]);
});

test('an anomaly stays without a quote that the text does not hold', () => {
  const anomaly = { id: 'a01', type: 'page-jump', severity: 'note', description: '转版。', quote: '下转第三版' };
  const { value, problems } = mend({ anomalies: [anomaly] });
  expect(value.anomalies).toEqual([{ ...anomaly, quote: undefined, resolution: 'open' }]);
  expect(problems).toEqual([]);
});

test('an article older than what it tells of gets its anomaly', () => {
  const { value, problems } = mend({
    period: { label: '2024年', end: '2024-12-31' },
    source: { ...draft({}).source, published: { date: '2024-06-01', precision: 'day', basis: 'stated' } },
  });
  expect(value.anomalies).toEqual([
    {
      id: 'a01',
      type: 'impossible-date',
      severity: 'warning',
      description: '发表日期 2024-06-01 早于内容截止的 2024-12-31。',
      resolution: 'open',
    },
  ]);
  expect(problems).toEqual([]);
});

test('contact data that no repair took out stops the import', () => {
  expect(() => mend({ title: '联系 13812345678' })).toThrow(VFileMessage);
});
