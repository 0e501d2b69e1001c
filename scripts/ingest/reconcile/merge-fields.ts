import type { Marks } from './case-record.ts';
import type { Difference } from './difference.ts';
import { fingerprint } from './fingerprint.ts';

/** Stands in place of a mark where a person confirmed the value; equal to no mark, so that the value counts as his from then on. */
const confirmed = 'reviewed';

interface Merged {
  readonly fields: ReadonlyMap<string, unknown>;
  readonly differences: readonly Difference[];
  /** The marks for the next run: of the importer's words as they now stand; where an editor's word stands, the earlier ones. */
  readonly marks: Marks;
}

interface MergeOptions {
  /** Begins the names of the differences. */
  readonly where?: string;
  /** May turn a fresh value down. */
  readonly accept?: (value: unknown) => boolean;
  /** Whether a person confirmed the value that stands in the field, if one does: it is then neither changed nor removed. */
  readonly isConfirmed?: (name: string) => boolean;
}

/**
 * Merges fields by name: what an editor changed since the importer wrote it (its mark differs) stays, the rest follows the
 * fresh reading. Without marks nothing is known of the past: what both agree on is then the importer's, what differs the
 * editor's.
 */
export function mergeFields(
  current: ReadonlyMap<string, unknown>,
  fresh: ReadonlyMap<string, unknown>,
  marks: Marks | undefined,
  { where = '', accept = () => true, isConfirmed = () => false }: MergeOptions = {},
): Merged {
  const fields = new Map(current);
  const next = new Map<string, string>();
  const differences: Difference[] = [];
  for (const name of new Set([...current.keys(), ...fresh.keys(), ...Object.keys(marks ?? {})])) {
    const [from, to] = [current.get(name), fresh.get(name)];
    const [mine, theirs, before] = [fingerprint(from), fingerprint(to), marks?.[name]];
    const isUntouched = mine === before || (marks === undefined && mine === theirs);
    const isFixed = mine !== undefined && isConfirmed(name);
    const isFollowed = isUntouched && mine !== theirs && accept(to);
    const isTaken = isFollowed && !isFixed;
    if (isTaken && to === undefined) fields.delete(name);
    else if (isTaken) fields.set(name, to);
    if (isTaken || (mine !== theirs && theirs !== before)) {
      const outcome = isTaken ? 'taken' : isFollowed ? 'withheld' : 'kept';
      differences.push({ where: `${where}${name}`, outcome, from, to });
    }
    const mark = isFixed ? confirmed : isTaken ? theirs : isUntouched ? mine : before;
    if (mark !== undefined) next.set(name, mark);
  }
  return { fields, differences, marks: Object.fromEntries(next) };
}
