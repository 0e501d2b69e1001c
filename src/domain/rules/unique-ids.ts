import { caseItems } from '../case-items.ts';
import type { CaseRule } from '../case-problem.ts';

/** An id is an address (`/cases/<case>/#i07`): no two things in a case share one. */
export const uniqueIds: CaseRule = (checked) => {
  const items = caseItems(checked.case);
  const seen = new Set<string>();
  return items.flatMap(({ list, index, item: { id } }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const serials = items.flatMap((other) => (other.list === list ? [Number(other.item.id.slice(1))] : []));
    const free = `${id.slice(0, 1)}${String(Math.max(...serials) + 1).padStart(2, '0')}`;
    const message = `编号 ${id} 用了两次。后加的一条改用新编号，如 ${free}；旧编号不再用于别的内容。`;
    return [{ path: [list, index, 'id'], rule: 'unique-ids', severity: 'error' as const, message }];
  });
};
