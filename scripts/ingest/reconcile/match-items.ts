import type { CaseRecord } from './case-record.ts';
import { fingerprint } from './fingerprint.ts';
import type { ItemList } from '../../../src/domain/case-items.ts';
import type { FlatItem } from './flat-case.ts';
import { isSameLabel } from './is-same-label.ts';
import { isSamePassage } from './is-same-passage.ts';
import { matchKeys } from './match-keys.ts';

type Recorded = CaseRecord['items'][string];

/** The item of the case that a fresh one is; `none` where it is not to be one: an editor deleted it or merged it into another. */
export type Match = { readonly id: string } | 'none';

/**
 * Finds the items of a fresh reading again in the case on disk: by what they were read from, their value and their name (see
 * `matchKeys`), else by words of the source that they share. Those that are new are not in the map.
 */
export function matchItems(
  list: ItemList,
  fresh: readonly FlatItem[],
  current: readonly FlatItem[] | undefined,
  recorded: Recorded,
): ReadonlyMap<FlatItem, Match> {
  const left = new Set(candidates(list, current, recorded));
  // A case that is read for the first time has none; the marks of its items need not be counted.
  if (left.size === 0) return new Map();
  const found = new Map<FlatItem, Candidate>();
  const take = (isMatch: (item: FlatItem, candidate: Candidate) => boolean) => {
    for (const item of fresh.filter((candidate) => !found.has(candidate))) {
      const match = [...left].find((candidate) => isMatch(item, candidate));
      if (match === undefined) continue;
      left.delete(match);
      found.set(item, match);
    }
  };
  const keys = new Map(fresh.map((item) => [item, matchKeys(list, item)]));
  for (const level of [0, 1, 2, 3, 4]) {
    take((item, candidate) => {
      const key = keys.get(item)?.[level];
      return key !== undefined && candidate.keys.some((own) => own[level] === key);
    });
  }
  const matches = () => new Map([...found].map(([item, match]) => [item, match.isDeleted ? 'none' : match] as const));
  // Several figures stand in the same words: only their values tell them apart.
  if (list === 'indicators') return matches();
  const isSame = (item: FlatItem, { item: own }: Candidate) => own !== undefined && isSamePassage(item, own);
  take(
    (item, candidate) => isSame(item, candidate) && candidate.item !== undefined && isSameLabel(item, candidate.item),
  );
  take(isSame);
  const merged = fresh.filter((item) => !found.has(item) && isMerged(item, found, recorded));
  return new Map<FlatItem, Match>([...matches(), ...merged.map((item) => [item, 'none'] as const)]);
}

interface Candidate {
  readonly id: string;
  readonly isDeleted: boolean;
  /** As it stands in the case; undefined where it was deleted. */
  readonly item: FlatItem | undefined;
  /** The keys of the item as it stands, and of the item as the importer last wrote it. */
  readonly keys: readonly (readonly string[])[];
}

/** Where there is no case any more, nothing in it was deleted: its items come back with their old ids. */
function candidates(list: ItemList, current: readonly FlatItem[] | undefined, recorded: Recorded): Candidate[] {
  const recordedKeys = (id: string) => (recorded[id]?.['match'] ?? '').split(' ');
  const items = current ?? [];
  const present = new Set(items.map(({ id }) => id));
  return [
    ...items.map((item) => ({
      id: item.id,
      isDeleted: false,
      item,
      keys: [matchKeys(list, item), recordedKeys(item.id)],
    })),
    ...Object.keys(recorded)
      .filter((id) => !present.has(id))
      .map((id) => ({ id, isDeleted: current !== undefined, item: undefined, keys: [recordedKeys(id)] })),
  ];
}

/**
 * Whether an editor's item, which another reading was found to be, holds this one too: he widened its quote over both, or its
 * name names both.
 */
function isMerged(item: FlatItem, found: ReadonlyMap<FlatItem, Candidate>, recorded: Recorded): boolean {
  return [...found].some(([reading, { item: own }]) => {
    if (own === undefined || !isEdited(own, recorded[own.id]) || !isSamePassage(item, own)) return false;
    return !isSamePassage(item, reading) || isSameLabel(item, own);
  });
}

function isEdited({ fields }: FlatItem, marks: Recorded[string] | undefined): boolean {
  return ['name', 'claim', 'title', 'text', 'description', 'evidence', 'quote'].some(
    (name) => fingerprint(fields.get(name)) !== marks?.[name],
  );
}
