import { differenceLines } from '../report/difference-lines.ts';
import { doubtLines } from '../report/doubt-lines.ts';
import { messageLines } from '../report/message-lines.ts';
import { outcomeLine } from '../report/outcome-line.ts';
import { nextIds } from '../ingest/reconcile/used-ids.ts';
import { summaryLines } from '../report/summary-lines.ts';
import { givenCaseIds } from './given-case-ids.ts';
import { type ImportOptions, importInOrder } from './import-in-order.ts';
import type { Imported } from './import-outcome.ts';
import { openCatalog } from './open-catalog.ts';
import { readRetired } from './read-retired.ts';
import { recordFolder } from './record-path.ts';
import { removeUnfinishedFiles } from './write-file-atomically.ts';

/**
 * Imports sources and prints, in their order, what became of each, with what `alsoTell` adds, then the sum. Gives true where
 * none failed. Whoever calls it with `isDryRun` false holds the lock.
 */
export async function importSources(
  paths: readonly string[],
  { isUpdate, isDryRun, isPrivateAllowed }: Omit<ImportOptions, 'catalog' | 'retiredIds'>,
  alsoTell: (imported: Imported) => readonly string[] = () => [],
): Promise<boolean> {
  if (!isDryRun) for (const folder of ['content/cases', recordFolder]) removeUnfinishedFiles(folder);
  const { file: retiredFile, retired } = readRetired();
  for (const line of messageLines(retiredFile)) console.log(line);
  // Without the record of retired ids an id could be given twice.
  if (retiredFile.messages.length > 0) return false;
  const retiredIds = retired.map(({ id }) => id);
  const options = { catalog: openCatalog(givenCaseIds(retired)), retiredIds: new Set(retiredIds), isUpdate, isDryRun, isPrivateAllowed };
  const counts = new Map<Imported['outcome'], number>();
  let [doubts, pending] = [0, 0];
  for await (const imported of importInOrder(paths, options)) {
    printImported(imported);
    for (const line of alsoTell(imported)) console.log(line);
    if (isDryRun && paths.length === 1 && 'used' in imported) {
      console.log(`    新加的条目，编号从这里起：${nextIds(imported.used).join(' ')}`);
    }
    counts.set(imported.outcome, (counts.get(imported.outcome) ?? 0) + 1);
    if (isWritten(imported)) doubts += imported.case.anomalies.length;
    if (isPending(imported)) pending += 1;
  }
  console.log(['', ...summaryLines(counts, { doubts, pending, isDryRun })].join('\n'));
  return !counts.has('failed') && !counts.has('broken');
}

function printImported(imported: Imported): void {
  console.log(outcomeLine(imported));
  for (const file of imported.files) for (const line of messageLines(file)) console.log(`    ${line}`);
  if ('differences' in imported) for (const line of differenceLines(imported.differences)) console.log(line);
  if (isWritten(imported)) for (const line of doubtLines(imported.case)) console.log(line);
}

function isWritten(imported: Imported): imported is Extract<Imported, { outcome: 'created' | 'replaced' | 'merged' }> {
  return imported.outcome === 'created' || imported.outcome === 'replaced' || imported.outcome === 'merged';
}

function isPending(imported: Imported): boolean {
  const isKept = imported.outcome === 'kept' || imported.outcome === 'reviewed';
  return isKept && imported.differences.some(({ outcome }) => outcome === 'taken');
}
