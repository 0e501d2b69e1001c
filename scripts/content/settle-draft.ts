import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { CaseRecord } from '../ingest/reconcile/case-record.ts';
import { reconcileCase } from '../ingest/reconcile/reconcile-case.ts';
import { casePathOf } from './case-path-of.ts';
import type { SettledOutcome } from './import-outcome.ts';
import { isUntouchedStopgap } from './is-untouched-stopgap.ts';
import type { CaseDraft } from './read-draft.ts';
import { readRecord } from './read-record.ts';
import { recordPath } from './record-path.ts';
import { recordToJson } from './record-to-json.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** Which case a draft is, and what may be done with it. */
export interface Placement {
  readonly id: string;
  /** The id under which the importer's record of the case lies, where it has one. */
  readonly recordId: string | undefined;
  readonly isUpdate: boolean;
  readonly isDryRun: boolean;
}

/** Compares a draft with the case that it is, and writes case and record unless it is a dry run. */
export function settleDraft(draft: CaseDraft, { id, recordId, isUpdate, isDryRun }: Placement): SettledOutcome {
  const [value, entry] = [
    { ...draft.case, id },
    { ...draft.entry, id },
  ];
  const casePath = casePathOf(id);
  const record = readRecord(recordId ?? id);
  const current = existsSync(casePath) ? readFileSync(casePath, 'utf8') : undefined;
  const result = reconcileCase(value, draft.body, current, record, { isUpdate });
  switch (result.outcome) {
    case 'broken':
      return { outcome: 'broken', id };
    case 'kept':
      // The numbers that an editor gave or took away are remembered, so that none is given twice.
      if (!isDryRun && record !== undefined) writeRecord({ ...record, ...result.used }, undefined);
      return { ...result, outcome: result.isReviewed ? 'reviewed' : 'kept', case: value };
    case 'unchanged':
      if (!isDryRun) {
        removeStopgap(recordId, id);
        writeRecord({ ...entry, ...result.marks }, recordId);
      }
      return { outcome: 'unchanged', case: value, used: result.marks };
    default: {
      const { mdx, differences, marks } = result;
      const formerId = recordId !== id && isUntouchedStopgap(recordId ?? id) ? recordId : undefined;
      const outcome = formerId === undefined ? result.outcome : 'replaced';
      if (!isDryRun) {
        // The case first: a run that is killed in between finds the file as it would write it, and makes good the record.
        writeFileAtomically(casePath, mdx);
        removeStopgap(recordId, id);
        writeRecord({ ...entry, ...marks }, recordId);
      }
      return { outcome, mdx, formerId, case: value, differences, used: marks };
    }
  }
}

/** Before the record: without it a run that was killed could not tell any more that the file under the former id is nobody's work. */
function removeStopgap(formerId: string | undefined, id: string): void {
  if (formerId !== undefined && formerId !== id && isUntouchedStopgap(formerId)) rmSync(casePathOf(formerId));
}

function writeRecord(record: CaseRecord, earlierId: string | undefined): void {
  const path = recordPath(record.id);
  const text = recordToJson(record);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileAtomically(path, text);
  if (earlierId !== undefined && earlierId !== record.id) rmSync(recordPath(earlierId), { force: true });
}
