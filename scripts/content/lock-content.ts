import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Takes the lock under which `content/` is written, and gives the function that lets go of it; undefined where another
 * process still holds it after `patience` milliseconds. The lock is SQLite's on a file that stays empty: the system lets go of
 * it when its holder ends, however it ends, so that there is no stale lock to find out about.
 */
export function lockContent(path: string, patience: number): (() => void) | undefined {
  mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: patience });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked|busy/.test(error.message)) return undefined;
    throw error;
  }
  return () => database.close();
}
