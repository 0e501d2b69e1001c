import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PageRecord } from './page-record.ts';
import { recordToTokens } from './record-to-tokens.ts';
import type { SharedWords } from './shared-words.ts';

// Pagefind's own code for a language that it does not know: no word segmenter and no stemmer touch our tokens.
const language = 'xx';

/** Runs Pagefind over the records and writes its output to `folder`. Throws where Pagefind reports an error. */
export async function buildPagefind(
  records: readonly PageRecord[],
  shared: SharedWords,
  folder: string,
): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(chunkSize(records));
  const { index, errors } = await createIndex({ forceLanguage: language });
  failOn(errors);
  if (index === undefined) throw new Error('Pagefind gave no index.');
  for (const record of records)
    failOn((await index.addHTMLFile({ url: record.url, content: documentOf(record, shared) })).errors);
  // Pagefind's own writeFiles answers before its files are flushed: under load its process ended with pagefind.js still empty.
  const output = await index.getFiles();
  failOn(output.errors);
  for (const { path, content } of output.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await close();
}

/**
 * How many words Pagefind puts into one file: it reads this setting when its process starts. Small files make a query fetch less
 * and the list of files longer; with about this many the sum is least (measured at 200 and at 2,000 long texts). The setting is not
 * guaranteed, hence the exact version of Pagefind in package.json.
 */
function chunkSize(records: readonly PageRecord[]): number {
  const length = records.flatMap(({ blocks }) => blocks).reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(300, Math.round(Math.sqrt(length) / 2));
}

// A weight of 1.05 is the one that Pagefind stores as nothing; every other costs two bytes a word and page. All are equal.
function documentOf(record: PageRecord, shared: SharedWords): string {
  const words = recordToTokens(record, shared).join(' ');
  return `<html><body><div data-pagefind-body data-pagefind-weight="1.05">${words}</div></body></html>`;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
