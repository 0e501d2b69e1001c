import type { VFile } from 'vfile';
import type { Finding } from '../finding.ts';

/** Adds an oddity to those that the editor will hear of; the same oddity with the same quote is told once. */
export function reportFinding(file: VFile, finding: Finding): void {
  const findings = file.data.findings ?? [];
  const isKnown = findings.some(({ type, quote }) => type === finding.type && quote === finding.quote);
  file.data.findings = isKnown ? findings : [...findings, finding];
}
