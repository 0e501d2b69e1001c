import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { indexFolder, indexFormat, manifestFile } from '../../src/search/index-place.ts';
import { fileName } from '../../src/search/list/file-name.ts';
import type { IndexList } from '../../src/search/list/index-list.ts';
import { lengthToChar } from '../../src/search/list/record-length.ts';
import { wordsToLines } from '../../src/search/list/words-in-order.ts';
import { engineFiles } from './engine-files.ts';
import { indexTables } from './index-tables.ts';
import { orderRecords } from './order-records.ts';
import { packChunks } from './pack-chunks.ts';
import { packFragment } from './pack-fragment.ts';
import type { PageRecord } from './page-record.ts';
import { writePagefindFiles } from './pagefind-file.ts';
import { recordWords, type RecordWords } from './record-words.ts';
import { wordPostings } from './word-postings.ts';

/** Writes the index of `records` below `site`, in a folder named by what is in it; gives that name. */
export async function writeIndex(site: string, records: readonly PageRecord[]): Promise<string> {
  const ordered = orderRecords(records);
  const root = join(site, indexFolder);
  const work = join(root, 'work');
  await rm(root, { recursive: true, force: true });
  for (const folder of ['index', 'fragment']) await mkdir(join(work, folder), { recursive: true });
  const engine = await engineFiles();
  for (const { path, content } of engine.files) await writeFile(join(work, path), content);
  await writePagefindFiles(join(work, 'fragment'), fragmentFiles(ordered));
  const list = { version: engine.version, ...(await writeChunks(join(work, 'index'), ordered)) } satisfies IndexList;
  for (const [name, table] of Object.entries({ list, ...indexTables(ordered) })) {
    await writeFile(join(work, `${name}.packed`), gzipSync(JSON.stringify(table), { level: 9 }));
  }
  const version = await hashFolder(work);
  await rename(work, join(root, version));
  await writeFile(join(root, manifestFile), `${JSON.stringify({ format: indexFormat, version })}\n`);
  return version;
}

/** What Pagefind loads to show a record: the text that readers see, where Pagefind itself would put what it has indexed. */
function* fragmentFiles(records: readonly PageRecord[]): Generator<readonly [string, Uint8Array]> {
  for (const [number, record] of records.entries()) {
    const fragment = { url: record.url, word_count: 0, filters: {}, meta: {}, anchors: [], ...packFragment(record) };
    yield [`${fileName(number)}.pf_fragment`, Buffer.from(JSON.stringify(fragment))];
  }
}

async function writeChunks(
  folder: string,
  records: readonly PageRecord[],
): Promise<Pick<IndexList, 'lengths' | 'lastWords'>> {
  const lastWords: string[] = [];
  let lengths = '';
  function* words(): Generator<RecordWords> {
    const spelled = new Set<string>();
    for (const record of records) {
      const own = recordWords(record, spelled);
      lengths += lengthToChar(own.running.length);
      yield own;
    }
  }
  function* files(): Generator<readonly [string, Uint8Array]> {
    for (const { lastWord, content } of packChunks(wordPostings(words()), chunkSize(records))) {
      yield [`${fileName(lastWords.length)}.pf_index`, content];
      lastWords.push(lastWord);
    }
  }
  await writePagefindFiles(folder, files());
  return { lengths, lastWords: wordsToLines(lastWords) };
}

/**
 * How many postings make a file. Small files make a query fetch less and the list of files longer; with about this many the sum is
 * least (measured at 200 and at 2,000 long texts).
 */
function chunkSize(records: readonly PageRecord[]): number {
  let length = 0;
  for (const { blocks } of records) for (const { text } of blocks) length += text.length;
  return Math.max(300, Math.round(Math.sqrt(length) / 2));
}

async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort()) hash.update(await readFile(path));
  return hash.digest('hex').slice(0, 10);
}
