import { existsSync, readFileSync } from 'node:fs';
import { type CaseRecord, caseRecordSchema } from '../ingest/reconcile/case-record.ts';
import { recordPath } from './record-path.ts';

/** The record of a case; undefined where there is none, or none that can be read: then the whole case counts as edited. */
export function readRecord(id: string): CaseRecord | undefined {
  const path = recordPath(id);
  if (!existsSync(path)) return undefined;
  try {
    return caseRecordSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
