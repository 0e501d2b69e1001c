import { existsSync, readFileSync } from 'node:fs';
import { fingerprint } from '../ingest/reconcile/fingerprint.ts';
import { casePathOf } from './case-path-of.ts';
import { isStopgapId } from './is-stopgap-id.ts';
import { readRecord } from './read-record.ts';

/**
 * Whether a case is a draft that nobody has edited, under an id with zeros in it because region or year were not known when it
 * was read. Such a case takes its right id once they are known; an edited one is its editor's to rename.
 */
export function isUntouchedStopgap(id: string): boolean {
  const path = casePathOf(id);
  if (!isStopgapId(id) || !existsSync(path)) return false;
  const record = readRecord(id);
  return record !== undefined && fingerprint(readFileSync(path, 'utf8')) === record.written;
}
