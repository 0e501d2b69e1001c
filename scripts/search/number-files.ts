import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fileName } from '../../src/search/list/file-name.ts';
import type { IndexList } from '../../src/search/list/index-list.ts';
import { lengthToChar } from '../../src/search/list/record-length.ts';
import { wordsToLines } from '../../src/search/list/words-in-order.ts';
import { decodeCbor } from './decode-cbor.ts';
import { readPagefindFile } from './pagefind-file.ts';

// The list of an index as Pagefind 1.5.2 writes it: version, pages, chunks, and three things that this index has not.
const listSchema = z.tuple([
  z.string(),
  z.array(z.tuple([z.string(), z.number()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.never()),
  z.array(z.never()),
  z.array(z.never()),
]);
const chunkSchema = z.tuple([z.array(z.tuple([z.string()]).rest(z.unknown()))]);

/**
 * Numbers the files of an index, which Pagefind names by hashes, takes its list away and gives ours. The last word of a chunk is
 * read from the chunk: in the list Pagefind cuts it, and then does not find 仲裁 in the chunk that ends with it.
 */
export async function numberFiles(folder: string): Promise<IndexList> {
  const lists = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  const [list] = lists;
  if (list === undefined || lists.length > 1) throw new Error(`Pagefind wrote ${lists.length} lists of its files.`);
  const [version, pages, chunks] = listSchema.parse(decodeCbor(await readPagefindFile(join(folder, list))));
  for (const [number, [hash]] of pages.entries()) {
    await renameIn(join(folder, 'fragment'), `${hash}.pf_fragment`, `${fileName(number)}.pf_fragment`);
  }
  const lastWords: string[] = [];
  for (const [number, [, , hash]] of chunks.entries()) {
    const [words] = chunkSchema.parse(decodeCbor(await readPagefindFile(join(folder, 'index', `${hash}.pf_index`))));
    lastWords.push(words.at(-1)?.[0] ?? '');
    await renameIn(join(folder, 'index'), `${hash}.pf_index`, `${fileName(number)}.pf_index`);
  }
  await rm(join(folder, list));
  return {
    version,
    lengths: pages.map(([, words]) => lengthToChar(words)).join(''),
    lastWords: wordsToLines(lastWords),
  };
}

// A hash begins with xx_, so that no new name is one of the old.
async function renameIn(folder: string, from: string, to: string): Promise<void> {
  await rename(join(folder, from), join(folder, to));
}
