import type { Finding } from '../finding.ts';

/** The ids of all rows or tiles that a finding speaks of. */
export function spokenIds(finding: Finding): ReadonlySet<string> {
  return new Set(finding.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.of])));
}
