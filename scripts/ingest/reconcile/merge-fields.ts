import type { Marks } from './case-record.ts';
import type { Difference } from './difference.ts';
import { fingerprint } from './fingerprint.ts';

interface Merged {
  readonly fields: ReadonlyMap<string, unknown>;
  readonly differences: readonly Difference[];
  /** The marks for the next run: of the importer's words as they now stand; where an editor's word stands, the earlier ones. */
  readonly marks: Marks;
}

/**
 * Merges fields by name: what an editor changed since the importer wrote it (its mark differs) stays, the rest follows the
 * fresh reading. Without marks nothing is known of the past: what both agree on is then the importer's, what differs the
 * editor's. `where` begins the names of the differences; `accept` may turn a fresh value down.
 */
export function mergeFields(
  current: ReadonlyMap<string, unknown>,
  fresh: ReadonlyMap<string, unknown>,
  marks: Marks | undefined,
  { where = '', accept = () => true }: { where?: string; accept?: (value: unknown) => boolean } = {},
): Merged {
  const fields = new Map(current);
  const next = new Map<string, string>();
  const differences: Difference[] = [];
  for (const name of new Set([...current.keys(), ...fresh.keys(), ...Object.keys(marks ?? {})])) {
    const [from, to] = [current.get(name), fresh.get(name)];
    const [mine, theirs, before] = [fingerprint(from), fingerprint(to), marks?.[name]];
    const isUntouched = mine === before || (marks === undefined && mine === theirs);
    const isTaken = isUntouched && mine !== theirs && accept(to);
    if (isTaken && to === undefined) fields.delete(name);
    else if (isTaken) fields.set(name, to);
    if (isTaken || (mine !== theirs && theirs !== before)) {
      differences.push({ where: `${where}${name}`, outcome: isTaken ? 'taken' : 'kept', from, to });
    }
    const mark = isTaken ? theirs : isUntouched ? mine : before;
    if (mark !== undefined) next.set(name, mark);
  }
  return { fields, differences, marks: Object.fromEntries(next) };
}
