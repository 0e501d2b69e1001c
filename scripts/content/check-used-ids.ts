import type { Case } from '../../src/domain/case.ts';
import type { CaseProblem } from '../../src/domain/case-problem.ts';
import type { CaseRecord } from '../ingest/reconcile/case-record.ts';
import { itemLists } from '../../src/domain/case-items.ts';
import type { FlatItem } from '../ingest/reconcile/flat-case.ts';
import { flattenCase } from '../ingest/reconcile/flatten-case.ts';
import { matchKeys } from '../ingest/reconcile/match-keys.ts';
import { numberedId } from '../ingest/reconcile/numbered-id.ts';
import { usedIds } from '../ingest/reconcile/used-ids.ts';

/**
 * Finds items whose number was another item's before: an id is an address, and what once led to one thing must not lead to
 * another. An item that an editor put back under its own number is none.
 */
export function checkUsedIds(value: Case, record: CaseRecord | undefined): readonly CaseProblem[] {
  if (record?.deleted === undefined) return [];
  const { items } = flattenCase(value, '');
  const { last } = usedIds(items, record);
  return itemLists.flatMap((list) => {
    const isOld = (item: FlatItem) => {
      const recorded = record.items[list]?.[item.id]?.['match']?.split(' ') ?? [];
      return matchKeys(list, item).some((key, level) => key === recorded[level]);
    };
    const next = numberedId(list, (last[list] ?? 0) + 1);
    return items[list].flatMap((item, index) => {
      if (record.deleted?.[list]?.includes(item.id) !== true || isOld(item)) return [];
      const message = `编号 ${item.id} 从前是另一条的，那一条已删去，旧网址还指着它。这一条改用没有用过的编号 ${next}。`;
      return [{ path: [list, index, 'id'], rule: 'used-ids', severity: 'warning' as const, message }];
    });
  });
}
