import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inventedReport } from './content/invented-report.ts';
import { openTemporaryLibrary, type TemporaryLibrary } from './content/temporary-library.ts';

const command = join(import.meta.dirname, 'ingest.ts');
const slow = { timeout: 120_000 };
const verySlow = { timeout: 300_000 };

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

/**
 * A run in the background, ended the moment that something was written, renamed or removed for the n-th time in a folder: in
 * between the two halves of a step, too.
 */
async function killedAtChange(folder: string, change: number, args: readonly string[]): Promise<void> {
  mkdirSync(join(library.folder, folder), { recursive: true });
  const child = spawn(process.execPath, [command, ...args], { cwd: library.folder, stdio: 'ignore' });
  let changes = 0;
  const watcher = watch(join(library.folder, folder), () => {
    changes += 1;
    if (changes >= change) child.kill('SIGKILL');
  });
  await once(child, 'close');
  watcher.close();
}

/** The files of a folder that are whole: those that do not say that they are unfinished. */
function wholeFiles(folder: string): Record<string, string> {
  const names = readdirSync(join(library.folder, folder)).filter((name) => !name.endsWith('.unfinished'));
  return Object.fromEntries(names.map((name) => [name, library.read(join(folder, name))]));
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

test('killed at any change of its files, drafts, records and sheets are whole', verySlow, async () => {
  for (let year = 2014; year < 2022; year += 1) library.write(`seeds/${year}.txt`, inventedReport(year));
  library.run(['--review']);
  const folders = ['content/cases', 'content/.ingested', '.cache/review'];
  const whole = folders.map(wholeFiles);
  for (const change of [1, 2, 5, 11]) {
    for (const [index, folder] of folders.entries()) {
      for (const written of folders) rmSync(join(library.folder, written), { recursive: true, force: true });
      await killedAtChange(folder, change, ['--review']);
      expect(whole[index]).toMatchObject(wholeFiles(folder));
    }
  }
  expect(library.run(['--review']).status).toBe(0);
  expect(folders.map(wholeFiles)).toEqual(whole);
});

test(
  'killed while it merges, each edited case is the old or the new one, and no word of an editor is lost',
  verySlow,
  async () => {
    const years = [2014, 2015, 2016, 2017, 2018, 2019];
    const path = (year: number) => `content/cases/fz-210200-${year}-001.mdx`;
    for (const year of years) {
      library.write(`seeds/${year}.txt`, inventedReport(year));
      library.write(`seeds/${year}.yaml`, 'region: "210200"\n');
    }
    library.run();
    for (const year of years) {
      library.write(path(year), library.read(path(year)).replace(/^title: .*$/m, `title: 编者的题${year} # 编者的话`));
      library.write(`seeds/${year}.yaml`, `region: "210200"\nurl: https://example.org/${year}\n`);
    }
    const edited = new Map(years.map((year) => [year, library.read(path(year))]));
    for (const change of [1, 3, 4, 6]) {
      await killedAtChange('content/cases', change, ['--update']);
      for (const year of years) {
        const text = library.read(path(year));
        expect(text).toContain(`title: 编者的题${year} # 编者的话`);
        if (text !== edited.get(year)) expect(text).toContain(`url: https://example.org/${year}`);
      }
    }
    library.run(['--update']);
    const merged = library.content();
    for (const year of years) expect(merged[path(year)]).toContain(`url: https://example.org/${year}`);
    expect(library.run(['--update']).status).toBe(0);
    expect(library.content()).toEqual(merged);
  },
);

test('two runs at once do the work of one', slow, async () => {
  for (let year = 2010; year < 2016; year += 1) library.write(`seeds/${year}.txt`, inventedReport(year));
  const start = () => spawn(process.execPath, [command], { cwd: library.folder, stdio: 'ignore' });
  expect(await Promise.all([ended(start()), ended(start())])).toEqual([0, 0]);
  const together = library.content();
  rmSync(join(library.folder, 'content'), { recursive: true });
  library.run();
  expect(together).toEqual(library.content());
});
