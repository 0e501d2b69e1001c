import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { indexFolder } from '../../../src/search/index-place.ts';
import type { SearchReply, SearchRequest } from '../../../src/search/messages.ts';
import { indexFetch } from '../../../src/search/worker/index-fetch.ts';
import { openIndex } from '../../../src/search/worker/open-index.ts';
import { searchEngine } from '../../../src/search/worker/search-engine.ts';
import type { PageRecord } from '../page-record.ts';
import { readPage } from '../read-page.ts';
import { writeIndex } from '../write-index.ts';

/** A search over pages, through the real index and Pagefind's real client. */
export interface TestIndex {
  readonly ask: (
    query: string,
    more?: Partial<SearchRequest>,
  ) => Promise<SearchReply & { readonly addresses: readonly string[] }>;
  readonly close: () => Promise<void>;
}

/** Indexes pages (address → HTML) in a folder of its own and opens the index. */
export async function openTestIndex(pages: Readonly<Record<string, string>>): Promise<TestIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  const records = Object.entries(pages).flatMap(([url, html]): readonly PageRecord[] => {
    const record = readPage(url, html);
    return record === undefined ? [] : [record];
  });
  await writeIndex(folder, records);
  const restore = fetchFiles();
  const search = searchEngine(await openIndex(pathToFileURL(join(folder, indexFolder, '/')).href, indexFetch()));
  return {
    ask: async (query, more = {}) => {
      const request = { query, words: 'auto', from: 0, count: 20, choice: {}, withFacets: false, ...more } as const;
      const reply = await search(request);
      return { ...reply, addresses: reply.results.map(({ address }) => address.slice(folder.length)) };
    },
    close: async () => {
      restore();
      await rm(folder, { recursive: true });
    },
  };
}

/** Lets `fetch` read files, as it reads addresses in a browser. */
function fetchFiles(): () => void {
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(String(input));
    if (url.protocol !== 'file:') return plainFetch(input, init);
    const content = await readFile(url.pathname).catch(() => undefined);
    return content === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(content));
  };
  return () => {
    globalThis.fetch = plainFetch;
  };
}
