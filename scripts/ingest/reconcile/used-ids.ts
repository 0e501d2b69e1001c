import type { CaseRecord } from './case-record.ts';
import { type ItemList, itemLists } from '../../../src/domain/case-items.ts';
import type { FlatCase } from './flat-case.ts';
import { numberedId } from './numbered-id.ts';

/** Which numbers were given in a case: the highest of each list, and those below it that no item has any more. */
export type UsedIds = Pick<CaseRecord, 'last' | 'deleted'>;

/** The numbers that are used once a case holds `items`; what `record` knows as used stays used. */
export function usedIds(items: FlatCase['items'], record: Partial<UsedIds> | undefined): UsedIds {
  const last: Record<string, number> = {};
  const deleted: Record<string, string[]> = {};
  for (const list of itemLists) {
    const present = new Set(items[list].map(({ id }) => id));
    const numbers = [...present].map((id) => Number(id.slice(1)));
    const highest = Math.max(0, record?.last?.[list] ?? 0, ...numbers);
    if (highest > 0) last[list] = highest;
    const gone = Array.from({ length: highest }, (_, index) => numberedId(list, index + 1)).filter(
      (id) => !present.has(id) || (record?.deleted?.[list]?.includes(id) ?? false),
    );
    if (gone.length > 0) deleted[list] = gone;
  }
  return Object.keys(deleted).length === 0 ? { last } : { last, deleted };
}

/** The next number of each list that was never given, in the order of the lists. */
export function nextIds({ last }: Pick<UsedIds, 'last'>): readonly string[] {
  return itemLists.map((list: ItemList) => numberedId(list, (last[list] ?? 0) + 1));
}
