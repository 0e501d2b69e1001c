import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files lie in a folder and below it, and how many bytes they have together. */
export function folderSize(folder: string): { readonly files: number; readonly bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
