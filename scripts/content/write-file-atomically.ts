import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Ends the names of files that are not whole yet; they begin with a dot, so that no page is made of them. */
const unfinished = '.unfinished';

/**
 * Writes a file so that at any moment either the old or the new one lies there whole, even if the process is killed: a
 * temporary file in the same folder takes its name in one step.
 */
export function writeFileAtomically(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}${unfinished}`);
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

/** Removes what a killed process left half written in a folder. Call it only while no other process writes there. */
export function removeUnfinishedFiles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.startsWith('.') && name.endsWith(unfinished)) rmSync(join(folder, name));
}
