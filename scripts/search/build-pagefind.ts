import type { PageRecord } from './page-record.ts';
import { recordToTokens } from './record-to-tokens.ts';

// Smaller files than Pagefind's default of 20000, so that a query fetches less; the setting is not guaranteed, hence the
// exact version of Pagefind in package.json and the size test.
const chunkSize = '6000';
// Pagefind's own code for a language that it does not know: no word segmenter and no stemmer touch our tokens.
const language = 'xx';

/** Runs Pagefind over the records and writes its output to `folder`. Throws where Pagefind reports an error. */
export async function buildPagefind(records: readonly PageRecord[], folder: string): Promise<void> {
  // The setting is read when Pagefind's process starts, which importing it does.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= chunkSize;
  const { createIndex, close } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: language });
  failOn(errors);
  if (index === undefined) throw new Error('Pagefind gave no index.');
  for (const record of records)
    failOn((await index.addHTMLFile({ url: record.url, content: documentOf(record) })).errors);
  failOn((await index.writeFiles({ outputPath: folder })).errors);
  await close();
}

// A weight of 1.05 is the one that Pagefind stores as nothing; every other costs two bytes a word and page. All are equal.
function documentOf(record: PageRecord): string {
  const words = recordToTokens(record).join(' ');
  return `<html><body><div data-pagefind-body data-pagefind-weight="1.05">${words}</div></body></html>`;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
