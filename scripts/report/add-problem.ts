import type { VFile } from 'vfile';

/**
 * Puts a problem on a file without throwing: an `error` blocks publication, a `warning` is for the editor. `place` counts
 * from 1; without it the message stands for the whole file.
 */
export function addProblem(
  file: VFile,
  severity: 'error' | 'warning',
  text: string,
  place: { line: number; column: number } | undefined,
  ruleId: string,
): void {
  const message = file.message(text, { place, ruleId });
  message.fatal = severity === 'error';
}
