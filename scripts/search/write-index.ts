import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { indexFolder, indexFormat, manifestFile } from '../../src/search/index-place.ts';
import { buildPagefind } from './build-pagefind.ts';
import { indexTables } from './index-tables.ts';
import { numberFiles } from './number-files.ts';
import { orderRecords } from './order-records.ts';
import { packFragment } from './pack-fragment.ts';
import { readPagefindFile, writePagefindFile } from './pagefind-file.ts';
import type { PageRecord } from './page-record.ts';
import { sharedWords } from './shared-words.ts';

const urlSchema = z.object({ url: z.string() });
// What the browser needs; the rest of Pagefind's output (user interfaces, its own worker) is not published.
const keptFiles = /^(pagefind\.js|pagefind\..+\.pf_meta|wasm\.unknown\.pagefind|index|fragment)$/;

/** Writes the index of `records` below `site`, in a folder named by what is in it; gives that name. */
export async function writeIndex(site: string, records: readonly PageRecord[]): Promise<string> {
  const ordered = orderRecords(records);
  const root = join(site, indexFolder);
  const work = join(root, 'work');
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  const shared = sharedWords(ordered);
  await buildPagefind(ordered, shared, work);
  await dropUnused(work);
  await restoreFragments(work, new Map(ordered.map((record) => [record.url, record])));
  const list = await numberFiles(work);
  for (const [name, table] of Object.entries({ list, ...indexTables(ordered, shared) })) {
    await writeFile(join(work, `${name}.packed`), gzipSync(JSON.stringify(table), { level: 9 }));
  }
  const version = await hashFolder(work);
  await rename(work, join(root, version));
  await writeFile(join(root, manifestFile), `${JSON.stringify({ format: indexFormat, version })}\n`);
  return version;
}

async function dropUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!keptFiles.test(name)) await rm(join(folder, name), { recursive: true });
  }
}

/** Puts the text that readers see in the place of the tokens that Pagefind has seen. */
async function restoreFragments(folder: string, records: ReadonlyMap<string, PageRecord>): Promise<void> {
  for (const name of await readdir(join(folder, 'fragment'))) {
    const file = join(folder, 'fragment', name);
    const { url } = urlSchema.parse(JSON.parse((await readPagefindFile(file)).toString('utf8')));
    const record = records.get(url);
    if (record === undefined) throw new Error(`Pagefind names an address that it was not given: ${url}`);
    const fragment = { url, word_count: 0, filters: {}, meta: {}, anchors: [], ...packFragment(record) };
    await writePagefindFile(file, JSON.stringify(fragment));
  }
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort()) hash.update(await readFile(path));
  return hash.digest('hex').slice(0, 10);
}
