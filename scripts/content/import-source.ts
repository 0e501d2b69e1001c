import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { VFile } from 'vfile';
import type { Case } from '../../src/domain/case.ts';
import type { CaseRecord } from '../ingest/reconcile/case-record.ts';
import type { Difference } from '../ingest/reconcile/difference.ts';
import { reconcileCase } from '../ingest/reconcile/reconcile-case.ts';
import type { UsedIds } from '../ingest/reconcile/used-ids.ts';
import { sketchText } from '../ingest/reconcile/sketch-text.ts';
import { bodyToMdx } from '../ingest/writers/body-to-mdx.ts';
import { bodyToText } from '../ingest/writers/body-to-text.ts';
import { caseIdentity } from './case-identity.ts';
import { casePathOf } from './case-path-of.ts';
import type { CatalogEntry } from './catalog-entry.ts';
import type { Catalog } from './open-catalog.ts';
import { readRecord } from './read-record.ts';
import { readSourceFile } from './read-source-file.ts';
import { recordPath } from './record-path.ts';
import { recordToJson } from './record-to-json.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** What became of one source. */
export type Imported = { readonly path: string; readonly files: readonly VFile[] } & (
  | { readonly outcome: 'failed' }
  /** Its case was retired. */
  | { readonly outcome: 'retired'; readonly id: string }
  /** Another case holds the same article; none was made. */
  | { readonly outcome: 'duplicate'; readonly of: string; readonly reason: string }
  /** Its case was edited and does not follow the schema any more; it was left alone. */
  | { readonly outcome: 'broken'; readonly id: string }
  | { readonly outcome: 'unchanged'; readonly case: Case; readonly used: UsedIds }
  /** `mdx` is the file as it was written, or on a dry run would be. */
  | ({ readonly outcome: 'created' | 'replaced' | 'merged'; readonly mdx: string } & Compared)
  /** Its case was edited or reviewed, and was left alone. */
  | ({ readonly outcome: 'kept' | 'reviewed' } & Compared)
);

interface Compared {
  /** As the importer reads it. */
  readonly case: Case;
  readonly differences: readonly Difference[];
  /** The numbers that the items of the case have or had. */
  readonly used: UsedIds;
}

/** Imports one source into `content/`; with `isDryRun` nothing is written, with `isUpdate` edited cases are merged. */
export async function importSource(
  path: string,
  { catalog, retiredIds, isUpdate, isDryRun, isPrivateAllowed }: ImportOptions,
): Promise<Imported> {
  const { files, read } = await readSourceFile(path, catalog, isPrivateAllowed);
  if (read === undefined) return { path, files, outcome: 'failed' };
  const { id } = read.case;
  if (retiredIds.has(id)) return { path, files, outcome: 'retired', id };
  const entry = entryOf(read.case, bodyToText(read.body));
  const known = catalog.caseOfSource(entry.file, entry.digest);
  const casePath = casePathOf(id);
  const isNew = !existsSync(casePath);
  const twin = isNew ? catalog.duplicateOf(entry, read.sidecar.distinctFrom ?? []) : undefined;
  if (twin !== undefined) return { path, files, outcome: 'duplicate', of: twin.id, reason: twin.reason };

  const record = readRecord(known?.recordId ?? id);
  const current = isNew ? undefined : readFileSync(casePath, 'utf8');
  const result = reconcileCase(read.case, bodyToMdx(read.body), current, record, { isUpdate });
  catalog.add(entry);
  switch (result.outcome) {
    case 'broken':
      return { path, files, outcome: 'broken', id };
    case 'kept':
      // The numbers that an editor gave or took away are remembered, so that none is given twice.
      if (!isDryRun && record !== undefined) writeRecord({ ...record, ...result.used }, undefined);
      return { path, files, ...result, outcome: result.isReviewed ? 'reviewed' : 'kept', case: read.case };
    case 'unchanged':
      if (!isDryRun) writeRecord({ ...entry, ...result.marks }, known?.recordId);
      return { path, files, outcome: 'unchanged', case: read.case, used: result.marks };
    default:
      if (!isDryRun) {
        // The case first: a run that is killed in between finds the file as it would write it, and makes good the record.
        writeFileAtomically(casePath, result.mdx);
        writeRecord({ ...entry, ...result.marks }, known?.recordId);
      }
      return {
        path,
        files,
        outcome: result.outcome,
        mdx: result.mdx,
        case: read.case,
        differences: result.differences,
        used: result.marks,
      };
  }
}

/** How sources are imported; `catalog` and `retiredIds` are those of `content/`. */
export interface ImportOptions {
  readonly catalog: Catalog;
  readonly retiredIds: ReadonlySet<string>;
  readonly isUpdate: boolean;
  readonly isDryRun: boolean;
  /** Whether pages of this machine and of internal networks may be read. */
  readonly isPrivateAllowed: boolean;
}

function entryOf(value: Case, text: string): CatalogEntry {
  return {
    id: value.id,
    file: value.source.file ?? '',
    digest: value.source.digest ?? '',
    identity: caseIdentity(value),
    sketch: [...sketchText(text)],
  };
}

function writeRecord(record: CaseRecord, earlierId: string | undefined): void {
  const path = recordPath(record.id);
  const text = recordToJson(record);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileAtomically(path, text);
  if (earlierId !== undefined && earlierId !== record.id) rmSync(recordPath(earlierId), { force: true });
}
