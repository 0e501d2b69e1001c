import { existsSync, readFileSync } from 'node:fs';
import type { ReviewSubject } from '../review/review-subject.ts';
import type { Imported } from './import-outcome.ts';
import { readReviewSubject } from './read-review-subject.ts';
import { casePathOf } from './case-path-of.ts';
import { messageLines } from '../report/message-lines.ts';

/**
 * What the review sheet of a source that was just imported is about: its case as the file has it now, or, on a dry run, as it
 * would have it. Undefined where there is no case to be reviewed.
 */
export function reviewImported(imported: Imported): ReviewSubject | undefined {
  if (!('case' in imported)) return undefined;
  const path = casePathOf(imported.case.id);
  const mdx = 'mdx' in imported ? imported.mdx : existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (mdx === undefined) return undefined;
  // What was written holds the importer's reading: only where an editor's words stand is there a difference to be told.
  const differences = imported.outcome === 'kept' || imported.outcome === 'reviewed' ? imported.differences : [];
  return readReviewSubject(mdx, path, { differences, messages: imported.files.flatMap(messageLines) });
}
