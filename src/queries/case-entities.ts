import type { Case } from '../domain/case.ts';
import { type CaseItem, caseItems } from '../domain/case-items.ts';

/** The items of a case that have an id, by it (`i17`, `p03`, `a01`). */
export function caseEntities(entry: Case): ReadonlyMap<string, CaseItem> {
  return new Map(caseItems(entry).map((entity) => [entity.item.id, entity]));
}
