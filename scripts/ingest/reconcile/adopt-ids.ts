import type { CaseRecord } from './case-record.ts';
import { type ItemList, itemLists } from '../../../src/domain/case-items.ts';
import type { FlatCase, FlatItem } from './flat-case.ts';
import { matchItems } from './match-items.ts';
import { numberedId } from './numbered-id.ts';

/**
 * Gives the items of a fresh reading the ids that the same things have in the case on disk; what is new gets the next number
 * that was never given. What an editor deleted stays deleted, and what he merged into another item stays there. References from practices to figures follow.
 */
export function adoptIds(fresh: FlatCase, current: FlatCase | undefined, record: CaseRecord | undefined): FlatCase {
  const ids = new Map<string, string | undefined>();
  const adopt = (list: ItemList): FlatItem[] => {
    const found = matchItems(list, fresh.items[list], current?.items[list], record?.items[list] ?? {});
    let last = lastNumber(list, current, record);
    return fresh.items[list].flatMap((item) => {
      const match = found.get(item);
      const id = match === undefined ? numberedId(list, ++last) : match === 'none' ? undefined : match.id;
      ids.set(item.id, id);
      return id === undefined ? [] : [{ ...item, id }];
    });
  };
  const items = { ...fresh.items };
  for (const list of itemLists) items[list] = adopt(list);
  items.practices = items.practices.map((practice) => ({ ...practice, fields: withResults(practice.fields, ids) }));
  return { ...fresh, items };
}

function lastNumber(list: ItemList, current: FlatCase | undefined, record: CaseRecord | undefined): number {
  const numbers = (current?.items[list] ?? []).map(({ id }) => Number(id.slice(1)));
  return Math.max(0, record?.last[list] ?? 0, ...numbers);
}

function withResults(
  fields: ReadonlyMap<string, unknown>,
  ids: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, unknown> {
  const results = fields.get('results');
  if (!Array.isArray(results)) return fields;
  const adopted = results.flatMap((id) => ids.get(String(id)) ?? []);
  return new Map([...fields].map(([name, value]) => [name, name === 'results' ? adopted : value]));
}
