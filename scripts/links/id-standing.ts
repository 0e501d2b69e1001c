import { readLibraryId } from '../../src/domain/library-id.ts';
import { isPublishedId, type PublishedIds } from '../../src/domain/published-ids.ts';
import type { RetiredId } from '../../src/domain/retired-id.ts';

/** What has become of an id. */
export type IdStanding =
  | { readonly kind: 'good' }
  | { readonly kind: 'moved'; readonly to: string; readonly retired: RetiredId }
  | { readonly kind: 'retired'; readonly retired: RetiredId }
  | { readonly kind: 'unknown' };

/** What the library knows of its ids. */
export interface KnownIds {
  /** Of cases, their items and courses, as the files stand. */
  readonly present: ReadonlySet<string>;
  readonly published: PublishedIds;
  readonly retired: readonly RetiredId[];
}

/** Whether an id is good, where its content went, or that it never was. What was in a retired case goes with the case. */
export function idStanding(id: string, known: KnownIds): IdStanding {
  const read = readLibraryId(id);
  const entry = known.retired.find((retired) => retired.id === id) ?? caseEntry(id, known);
  if (entry !== undefined) {
    return entry.movedTo === undefined
      ? { kind: 'retired', retired: entry }
      : { kind: 'moved', to: entry.movedTo, retired: entry };
  }
  // Charts are drawn from the cases: that a chart was published is on record, and that it still stands the check of the site sees to.
  const isGood = known.present.has(id) || (read?.kind === 'chart' && isPublishedId(known.published, id));
  return { kind: isGood ? 'good' : 'unknown' };
}

function caseEntry(id: string, { retired, published }: KnownIds): RetiredId | undefined {
  return isPublishedId(published, id) ? retired.find((entry) => id.startsWith(`${entry.id}-`)) : undefined;
}
