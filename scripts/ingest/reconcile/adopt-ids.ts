import type { CaseRecord } from './case-record.ts';
import { type FlatCase, type FlatItem, type ItemList, itemLists } from './flat-case.ts';
import { matchKeys } from './match-keys.ts';

/**
 * Gives the items of a fresh reading the ids that the same things have in the case on disk; what is new gets the next number
 * that was never given. What an editor deleted stays deleted. References from practices to figures follow.
 */
export function adoptIds(fresh: FlatCase, current: FlatCase | undefined, record: CaseRecord | undefined): FlatCase {
  const ids = new Map<string, string | undefined>();
  const adopt = (list: ItemList): FlatItem[] => {
    const found = matchItems(list, fresh.items[list], current?.items[list], record?.items[list] ?? {});
    let last = lastNumber(list, current, record);
    return fresh.items[list].flatMap((item) => {
      const match = found.get(item);
      const id = match === undefined ? numbered(item.id.slice(0, 1), ++last) : match.isDeleted ? undefined : match.id;
      ids.set(item.id, id);
      return id === undefined ? [] : [{ ...item, id }];
    });
  };
  const items = { ...fresh.items };
  for (const list of itemLists) items[list] = adopt(list);
  items.practices = items.practices.map((practice) => ({ ...practice, fields: withResults(practice.fields, ids) }));
  return { ...fresh, items };
}

interface Candidate {
  readonly id: string;
  readonly isDeleted: boolean;
  /** The keys of the item as it stands, and of the item as the importer last wrote it. */
  readonly keys: readonly (readonly string[])[];
}

function matchItems(
  list: ItemList,
  fresh: readonly FlatItem[],
  current: readonly FlatItem[] | undefined,
  recorded: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Map<FlatItem, Candidate> {
  const left = new Set(candidates(list, current, recorded));
  const found = new Map<FlatItem, Candidate>();
  const keys = new Map(fresh.map((item) => [item, matchKeys(list, item)]));
  for (const level of [0, 1, 2, 3, 4]) {
    for (const item of fresh.filter((candidate) => !found.has(candidate))) {
      const key = keys.get(item)?.[level];
      const match =
        key === undefined ? undefined : [...left].find((candidate) => candidate.keys.some((own) => own[level] === key));
      if (match === undefined) continue;
      left.delete(match);
      found.set(item, match);
    }
  }
  return found;
}

/** Where there is no case any more, nothing in it was deleted: its items come back with their old ids. */
function candidates(
  list: ItemList,
  current: readonly FlatItem[] | undefined,
  recorded: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Candidate[] {
  const recordedKeys = (id: string) => (recorded[id]?.match ?? '').split(' ');
  const items = current ?? [];
  const present = new Set(items.map(({ id }) => id));
  return [
    ...items.map((item) => ({ id: item.id, isDeleted: false, keys: [matchKeys(list, item), recordedKeys(item.id)] })),
    ...Object.keys(recorded)
      .filter((id) => !present.has(id))
      .map((id) => ({ id, isDeleted: current !== undefined, keys: [recordedKeys(id)] })),
  ];
}

function lastNumber(list: ItemList, current: FlatCase | undefined, record: CaseRecord | undefined): number {
  const numbers = (current?.items[list] ?? []).map(({ id }) => Number(id.slice(1)));
  return Math.max(0, record?.last[list] ?? 0, ...numbers);
}

function numbered(letter: string, number: number): string {
  return `${letter}${String(number).padStart(2, '0')}`;
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
