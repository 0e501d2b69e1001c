import type { Case } from '../../src/domain/case.ts';
import type { Difference } from '../ingest/reconcile/difference.ts';

/** What a review sheet is about: a case as its file has it, and what is known around it. */
export interface ReviewSubject {
  readonly case: Case;
  /** The text below the frontmatter, as MDX. */
  readonly body: string;
  /** The same as its reader sees it, a line a block. */
  readonly text: string;
  /** `content/cases/fz-….mdx` */
  readonly casePath: string;
  /** The line of the case file at which a field stands: `lineOf(['indicators', 3, 'value'])`. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  /** The last report of the same region. */
  readonly last: Case | undefined;
  /** How the importer reads the source now, where that is not what the file says. */
  readonly differences: readonly Difference[];
  /** What the importer said while it read the source, a line each. */
  readonly messages: readonly string[];
}
