import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';

// Each of Pagefind's files is gzip of this and the rest.
const signature = Buffer.from('pagefind_dcd');
// So many files are compressed at once, on other threads.
const atOnce = 8;
const compress = promisify(gzip);

/** Reads one of Pagefind's compressed files. */
export async function readPagefindFile(path: string): Promise<Buffer> {
  return gunzipSync(await readFile(path)).subarray(signature.length);
}

/** Writes files (name and content) to a folder so that Pagefind reads them; they are taken one by one, as they are written. */
export async function writePagefindFiles(
  folder: string,
  files: Iterable<readonly [name: string, content: Uint8Array]>,
): Promise<void> {
  let writing: Promise<void>[] = [];
  for (const [name, content] of files) {
    writing.push(writeCompressed(join(folder, name), content));
    if (writing.length < atOnce) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
}

async function writeCompressed(path: string, content: Uint8Array): Promise<void> {
  await writeFile(path, await compress(Buffer.concat([signature, content]), { level: 9 }));
}
