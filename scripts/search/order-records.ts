import { kinds } from '../../src/search/kinds.ts';
import type { PageRecord } from './page-record.ts';

/** The order in which records stand in the index, and so among equals in results: newer first, then by kind, then by address. */
export function orderRecords(records: readonly PageRecord[]): readonly PageRecord[] {
  return [...records].sort(
    (one, other) =>
      other.date.localeCompare(one.date, 'en') ||
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
      one.url.localeCompare(other.url, 'en'),
  );
}
