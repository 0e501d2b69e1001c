import { type Case, caseSchema } from '../domain/case.ts';

type CaseInput = Parameters<typeof caseSchema.parse>[0] & object;

/** A case for tests, about invented facts, made by the schema: everything that is not given has its default. */
export function caseFixture(given: CaseInput = {}): Case {
  return caseSchema.parse({
    id: 'fz-210200-2024-001',
    title: '云州市法治建设情况',
    source: { type: 'newspaper', rights: { status: 'unknown' }, basis: 'digest' },
    review: { status: 'draft' },
    ...given,
  });
}

/** A figure for tests: 收案120件, unless given otherwise. */
export function figureFixture(given: object = {}) {
  return {
    id: 'i01',
    name: '收案数',
    value: 120,
    valueText: '120',
    unit: '件',
    comparator: '=',
    kind: 'output',
    tier: 'core',
    evidence: { quote: '收案120件', sentence: '全年收案120件。' },
    ...given,
  };
}
