import type { Finding } from '../finding.ts';

/** The sentence of a finding as plain text, for titles and downloads. */
export function findingText(finding: Finding): string {
  return finding.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
