import type { FileMessages } from '../report/message-lines.ts';
import type { SettledOutcome } from './import-outcome.ts';
import type { CaseDraft } from './read-draft.ts';
import type { Placement } from './settle-draft.ts';

/** What a thread of the import is told to do; `job` is the serial of the source. */
export type ThreadOrder =
  | { readonly kind: 'read'; readonly job: number; readonly path: string; readonly isPrivateAllowed: boolean }
  /** The source of this job was read before: it is to be written, or forgotten. */
  | { readonly kind: 'settle'; readonly job: number; readonly placement: Placement }
  | { readonly kind: 'drop'; readonly job: number };

/** What it answers. */
export type ThreadAnswer = { readonly job: number } & (
  | { readonly kind: 'reading'; readonly files: readonly FileMessages[]; readonly facts: DraftFacts | undefined }
  | { readonly kind: 'settled'; readonly outcome: SettledOutcome }
  | { readonly kind: 'dropped' }
);

/** What has to be known of a draft to give it its place among the cases. */
export type DraftFacts = Pick<CaseDraft, 'entry' | 'distinctFrom'>;
