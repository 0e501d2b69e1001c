import type { Case } from '../../src/domain/case.ts';
import type { Difference } from '../ingest/reconcile/difference.ts';
import type { UsedIds } from '../ingest/reconcile/used-ids.ts';
import type { FileMessages } from '../report/message-lines.ts';

/** What became of one source. */
export type Imported = { readonly path: string; readonly files: readonly FileMessages[] } & ImportOutcome;

/** Plain data, for it may come from another thread. */
export type ImportOutcome =
  | { readonly outcome: 'failed' }
  /** Its case was retired. */
  | { readonly outcome: 'retired'; readonly id: string }
  /** Another case holds the same article; none was made. */
  | { readonly outcome: 'duplicate'; readonly of: string; readonly reason: string }
  | SettledOutcome;

/** What became of a source that has its place among the cases. */
export type SettledOutcome =
  /** Its case was edited and does not follow the schema any more; it was left alone. */
  | { readonly outcome: 'broken'; readonly id: string }
  | { readonly outcome: 'unchanged'; readonly case: Case; readonly used: UsedIds }
  /** `mdx` is the file as it was written, or on a dry run would be; `formerId` the id that stood in until the right one was known. */
  | ({
      readonly outcome: 'created' | 'replaced' | 'merged';
      readonly mdx: string;
      readonly formerId: string | undefined;
    } & Compared)
  /** Its case was edited or reviewed, and was left alone. */
  | ({ readonly outcome: 'kept' | 'reviewed' } & Compared);

interface Compared {
  /** As the importer reads it. */
  readonly case: Case;
  readonly differences: readonly Difference[];
  /** The numbers that the items of the case have or had. */
  readonly used: UsedIds;
}
