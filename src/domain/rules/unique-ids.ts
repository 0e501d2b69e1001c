import type { CaseProblem, CaseRule } from '../case-problem.ts';

const lists = [
  'practices',
  'indicators',
  'honours',
  'firsts',
  'documents',
  'problemsAdmitted',
  'plans',
  'anomalies',
] as const;

/** An id is an address (`/cases/<case>/#i07`): no two things in a case share one. */
export const uniqueIds: CaseRule = (checked) => lists.flatMap((list) => repeated(list, checked.case[list]));

function repeated(list: string, items: readonly { readonly id: string }[]): readonly CaseProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [list, index, 'id'], rule: 'unique-ids', severity: 'error' as const, message: message(id, items) }];
  });
}

function message(id: string, items: readonly { readonly id: string }[]): string {
  const last = Math.max(...items.map((item) => Number(item.id.slice(1))));
  const next = `${id.slice(0, 1)}${String(last + 1).padStart(2, '0')}`;
  return `编号 ${id} 用了两次。后加的一条改用新编号，如 ${next}；旧编号不再用于别的内容。`;
}
