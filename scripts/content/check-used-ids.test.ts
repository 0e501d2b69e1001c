import { expect, test } from 'vitest';
import { type Case, caseSchema } from '../../src/domain/case.ts';
import type { CaseRecord } from '../ingest/reconcile/case-record.ts';
import { type Reconciled, reconcileCase } from '../ingest/reconcile/reconcile-case.ts';
import { checkUsedIds } from './check-used-ids.ts';

const body = '全年出台甲办法、乙办法、丙办法。\n';
const [first, second, third] = ['甲', '乙', '丙'].map((name, index) => ({
  id: `d0${index + 1}`,
  title: `${name}办法`,
  role: 'issued',
  evidence: { quote: `${name}办法` },
}));

function caseOf(...documents: unknown[]): Case {
  const source = { type: 'other', rights: { status: 'unknown' }, basis: 'digest' };
  const review = { status: 'draft' };
  return caseSchema.parse({ id: 'fz-210200-2024-001', title: '见闻', source, documents, review });
}

function written(result: Reconciled): { mdx: string; record: CaseRecord } {
  if (!('mdx' in result)) throw new Error(`no file after ${result.outcome}`);
  const about = { id: 'fz-210200-2024-001', file: 'seeds/a.txt', digest: '', identity: '', sketch: [] };
  return { mdx: result.mdx, record: { ...about, ...result.marks } };
}

/** The record after an editor took the second of two documents out and the importer ran again. */
function recordAfterDeletion(): CaseRecord {
  const { record } = written(reconcileCase(caseOf(first, second), body, undefined, undefined, { isUpdate: false }));
  const edited = written(reconcileCase(caseOf(first), body, undefined, undefined, { isUpdate: false })).mdx;
  const title = edited.replace('title: 见闻', 'title: 编者的题');
  const result = reconcileCase(caseOf(first, second), body, title, record, { isUpdate: false });
  if (result.outcome !== 'kept') throw new Error(`expected the edited case to be kept, not ${result.outcome}`);
  return { ...record, ...result.used };
}

test('a number that was another item’s is told with the next that is free', () => {
  const problems = checkUsedIds(caseOf(first, { ...third, id: 'd02' }), recordAfterDeletion());
  expect(problems).toEqual([
    {
      path: ['documents', 1, 'id'],
      rule: 'used-ids',
      severity: 'warning',
      message: '编号 d02 从前是另一条的，那一条已删去，旧网址还指着它。这一条改用没有用过的编号 d03。',
    },
  ]);
});

test('a new number is free, and an item may be put back under its own', () => {
  const record = recordAfterDeletion();
  expect(checkUsedIds(caseOf(first, third), record)).toEqual([]);
  expect(checkUsedIds(caseOf(first, second), record)).toEqual([]);
  expect(checkUsedIds(caseOf(first, { ...third, id: 'd02' }), undefined)).toEqual([]);
});
