import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inventedReport } from './content/invented-report.ts';
import { openTemporaryLibrary, type TemporaryLibrary } from './content/temporary-library.ts';

const command = join(import.meta.dirname, 'ingest.ts');
const slow = { timeout: 120_000 };

let library: TemporaryLibrary;

beforeEach(() => {
  library = openTemporaryLibrary();
});

afterEach(() => library.remove());

/** A run in the background, ended when it has printed `lines` lines. */
async function killedAfter(lines: number): Promise<void> {
  const child = spawn(process.execPath, [command], { cwd: library.folder, stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString().split('\n').length - 1;
    if (printed >= lines) child.kill('SIGKILL');
  });
  await once(child, 'close');
}

async function ended(child: ChildProcess): Promise<unknown> {
  const [status] = await once(child, 'close');
  return status;
}

test('killed at any moment, it leaves whole files, and the next run finishes the work', slow, async () => {
  for (let year = 2010; year < 2022; year += 1) library.write(`seeds/${year}.txt`, inventedReport(year));
  library.run();
  const whole = library.content();
  rmSync(join(library.folder, 'content'), { recursive: true });
  for (const lines of [1, 4, 8, 12]) {
    await killedAfter(lines);
    for (const [path, text] of Object.entries(library.content())) {
      if (!path.endsWith('.unfinished')) expect(text).toBe(whole[path]);
    }
  }
  library.write('content/cases/.fz-000000-2010-001.mdx.1.unfinished', '---\nid: fz-0000');
  expect(library.run().status).toBe(0);
  expect(library.content()).toEqual(whole);
});

test('two runs at once do the work of one', slow, async () => {
  for (let year = 2010; year < 2016; year += 1) library.write(`seeds/${year}.txt`, inventedReport(year));
  const start = () => spawn(process.execPath, [command], { cwd: library.folder, stdio: 'ignore' });
  expect(await Promise.all([ended(start()), ended(start())])).toEqual([0, 0]);
  const together = library.content();
  rmSync(join(library.folder, 'content'), { recursive: true });
  library.run();
  expect(together).toEqual(library.content());
});
