import type { Marks } from './case-record.ts';
import type { Difference } from './difference.ts';
import { fingerprint } from './fingerprint.ts';
import type { ItemList } from '../../../src/domain/case-items.ts';
import type { FlatItem } from './flat-case.ts';
import { labelOf } from './label-of.ts';
import { matchKeys } from './match-keys.ts';
import { mergeFields } from './merge-fields.ts';

interface Merged {
  readonly items: readonly FlatItem[];
  readonly differences: readonly Difference[];
  /** Marks for the next run by id; those of items that an editor deleted stay, so that they do not come back. */
  readonly marks: Readonly<Record<string, Marks>>;
}

interface MergeOptions {
  readonly text: string;
  readonly mayGo: (id: string) => boolean;
  readonly isReviewed: boolean;
}

/**
 * Merges the items of one list. `fresh` has adopted ids. An item that the importer no longer reads goes if nobody touched it
 * and `mayGo` allows it; a new one is put after the item that it follows in the source. Evidence must stand in `text`. In a
 * reviewed case items and fields are only added.
 */
export function mergeItems(
  list: ItemList,
  current: readonly FlatItem[],
  fresh: readonly FlatItem[],
  recorded: Readonly<Record<string, Marks>>,
  { text, mayGo, isReviewed }: MergeOptions,
): Merged {
  const differences: Difference[] = [];
  const marks = new Map(Object.entries(recorded));
  const isConfirmed = () => isReviewed;
  const readings = new Map(fresh.map((item) => [item.id, item]));
  const items = current.flatMap((item) => {
    const reading = readings.get(item.id);
    if (reading === undefined) {
      if (isReviewed && recorded[item.id] !== undefined) {
        const { marks: confirmed } = mergeFields(item.fields, item.fields, recorded[item.id], { isConfirmed });
        marks.set(item.id, confirmed);
      }
      if (!mayGo(item.id) || !isUntouched(item, recorded[item.id])) return [item];
      differences.push({
        where: item.id,
        outcome: isReviewed ? 'withheld' : 'taken',
        from: labelOf(item),
        to: undefined,
      });
      if (isReviewed) return [item];
      marks.delete(item.id);
      return [];
    }
    const accept = (value: unknown) => standsIn(text, value);
    const merged = mergeFields(item.fields, reading.fields, withoutMatch(recorded[item.id]), {
      where: `${item.id}.`,
      accept,
      isConfirmed,
    });
    differences.push(...merged.differences);
    marks.set(item.id, { ...merged.marks, match: matchKeys(list, reading).join(' ') });
    return [{ id: item.id, fields: merged.fields }];
  });
  for (const { item, after } of newItems(current, fresh)) {
    const isTaken = [...item.fields.values()].every((value) => standsIn(text, value));
    differences.push({ where: item.id, outcome: isTaken ? 'taken' : 'kept', from: undefined, to: labelOf(item) });
    if (!isTaken) continue;
    const at = after === undefined ? 0 : items.findIndex(({ id }) => id === after) + 1 || items.length;
    items.splice(at, 0, item);
    marks.set(item.id, { ...mergeFields(new Map(), item.fields, {}).marks, match: matchKeys(list, item).join(' ') });
  }
  return { items, differences, marks: Object.fromEntries(marks) };
}

function isUntouched(item: FlatItem, marks: Marks | undefined): boolean {
  const known = withoutMatch(marks);
  if (known === undefined) return false;
  const names = new Set([...item.fields.keys(), ...Object.keys(known)]);
  return [...names].every((name) => fingerprint(item.fields.get(name)) === known[name]);
}

function withoutMatch(marks: Marks | undefined): Marks | undefined {
  if (marks === undefined) return undefined;
  const { match: _match, ...rest } = marks;
  return rest;
}

/** Items that the case does not hold yet, each with the id of the item that it follows in the fresh reading. */
function newItems(
  current: readonly FlatItem[],
  fresh: readonly FlatItem[],
): { item: FlatItem; after: string | undefined }[] {
  const known = new Set(current.map(({ id }) => id));
  return fresh.flatMap((item, index) => (known.has(item.id) ? [] : [{ item, after: fresh[index - 1]?.id }]));
}

/** True unless the value is evidence whose words are not in the text. */
function standsIn(text: string, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('quote' in value)) return true;
  return Object.values(value).every((part) => typeof part !== 'string' || text.includes(part));
}
