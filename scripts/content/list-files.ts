import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The `.mdx` files of a folder, sorted by name; none where there is no such folder. Hidden files are left out. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('.'))
    .toSorted()
    .map((name) => join(folder, name));
}
