import type { CaseRule } from '../case-problem.ts';

/** Every case that this one is related to exists, and no case is related to itself. */
export const relatedCases: CaseRule = ({ case: value, knownIds }) =>
  value.related.flatMap(({ id }, index) => {
    const isOwn = id === value.id;
    if (!isOwn && (knownIds === undefined || knownIds.has(id))) return [];
    const message = isOwn
      ? `related 写了案例自己的编号 ${id}。删去这一条。`
      : `related 里的 ${id} 不存在。改成 content/cases 里有的编号；那个案例已经停用的，删去这一条。`;
    return [{ path: ['related', index, 'id'], rule: 'related-cases', severity: 'error', message }];
  });
