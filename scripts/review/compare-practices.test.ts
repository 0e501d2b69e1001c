import { expect, test } from 'vitest';
import { caseFixture } from '../../src/queries/case-fixture.ts';
import { comparePractices } from './compare-practices.ts';

function report(...names: string[]) {
  return caseFixture({
    practices: names.map((name, index) => ({
      id: `p0${index + 1}`,
      name,
      kind: 'mechanism' as const,
      evidence: { quote: name },
    })),
  });
}

test('practices are told apart by their names, punctuation aside', () => {
  const now = report('“先教后罚”机制', '法律明白人积分制', '平台');
  const last = report('先教后罚', '板凳议事制度', '夜间咨询窗口', '智慧平台');
  const { added, kept, mentioned, gone } = comparePractices(now, last, '继续开放夜间咨询窗口。');
  expect(kept.map(({ now: one, last: other }) => [one.name, other.name])).toEqual([['“先教后罚”机制', '先教后罚']]);
  expect(added.map(({ name }) => name)).toEqual(['法律明白人积分制', '平台']);
  expect(mentioned.map(({ name }) => name)).toEqual(['夜间咨询窗口']);
  expect(gone.map(({ name }) => name)).toEqual(['板凳议事制度', '智慧平台']);
});
