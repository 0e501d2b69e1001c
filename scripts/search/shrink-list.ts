import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { decodeCbor, encodeCbor } from './cbor.ts';
import { readPagefindFile, writePagefindFile } from './pagefind-file.ts';

// The list of an index as Pagefind 1.5.2 writes it.
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
 * Makes the list of an index, which is fetched with the first query, a third as long, and right. Files get numbers instead of
 * hashes, for hashes do not compress and the folder carries the version. A chunk keeps only its last word: Pagefind takes the
 * first chunk that may hold a word, and the chunks are in order. That last word is written out, for Pagefind cuts it, and then
 * does not find 仲裁 in the chunk that ends with it. Lengths of pages are rounded: they only weigh scores.
 */
export async function shrinkList(folder: string): Promise<void> {
  const file = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'));
  if (file === undefined) throw new Error('Pagefind wrote no list of its files.');
  const [version, pages, chunks, ...rest] = listSchema.parse(decodeCbor(await readPagefindFile(join(folder, file))));
  const newPages: [string, number][] = [];
  for (const [at, [hash, words]] of pages.entries()) {
    await rename(
      join(folder, 'fragment', `${hash}.pf_fragment`),
      join(folder, 'fragment', `${numbered(at)}.pf_fragment`),
    );
    newPages.push([numbered(at), roundedCount(words)]);
  }
  const newChunks: [string, string, string][] = [];
  for (const [at, [, , hash]] of chunks.entries()) {
    const from = join(folder, 'index', `${hash}.pf_index`);
    const [words] = chunkSchema.parse(decodeCbor(await readPagefindFile(from)));
    await rename(from, join(folder, 'index', `${numbered(at)}.pf_index`));
    newChunks.push(['', words.at(-1)?.[0] ?? '', numbered(at)]);
  }
  await writePagefindFile(join(folder, file), encodeCbor([version, newPages, newChunks, ...rest]));
}

/** The digit that changes most often stands first: that compresses best. No hash is as short. */
function numbered(number: number): string {
  return number.toString(36).padStart(4, '0').split('').reverse().join('');
}

/** To half powers of two. */
function roundedCount(words: number): number {
  return Math.round(2 ** (Math.round(2 * Math.log2(Math.max(1, words))) / 2));
}
