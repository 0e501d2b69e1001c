import type { Case } from '../../domain/case.ts';
import { citedWork } from '../citation/cited-work.ts';
import { gbt7714 } from '../citation/gbt-7714.ts';

const made = new WeakMap<Case, string>();

/** The original of a case by GB/T 7714—2025, without address and date of access. Made once a case: hundreds of rows ask for it. */
export function sourceCitation(entry: Case): string {
  const known = made.get(entry);
  if (known !== undefined) return known;
  const citation = gbt7714({ ...citedWork(entry), url: undefined }, '2025', '');
  made.set(entry, citation);
  return citation;
}
