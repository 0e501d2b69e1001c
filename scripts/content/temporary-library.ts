import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The command under test. */
const ingest = join(import.meta.dirname, '../ingest.ts');

/** A folder with `seeds/` and `content/` of its own, in which tests run the commands as a person would. */
export interface TemporaryLibrary {
  readonly folder: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  /** Runs `npm run ingest -- …args`, or another command of `scripts/`. */
  readonly run: (args?: readonly string[], command?: string) => { status: number | null; stdout: string; stderr: string };
  /** Every file under `content/`, by path. */
  readonly content: () => Record<string, string>;
  readonly remove: () => void;
}

/** Opens an empty library for one test; call `remove` at its end. */
export function openTemporaryLibrary(): TemporaryLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  mkdirSync(join(folder, 'seeds'));
  return {
    folder,
    write: (path, content) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    run: (args = [], command = ingest) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
      return { status, stdout, stderr };
    },
    content: () => {
      const entries = readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
