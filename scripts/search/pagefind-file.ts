import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';

// Each of Pagefind's files is gzip of this and the rest.
const signature = 'pagefind_dcd';

/** Reads one of Pagefind's compressed files. */
export async function readPagefindFile(path: string): Promise<Buffer> {
  return gunzipSync(await readFile(path)).subarray(signature.length);
}

/** Writes a file so that Pagefind reads it. */
export async function writePagefindFile(path: string, content: Buffer | string): Promise<void> {
  await writeFile(path, gzipSync(Buffer.concat([Buffer.from(signature), Buffer.from(content)]), { level: 9 }));
}
