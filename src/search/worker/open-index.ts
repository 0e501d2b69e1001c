import { isPagefind, type Pagefind } from '../engine/pagefind.ts';
import { indexFormat, manifestFile } from '../index-place.ts';
import { type IndexList, isIndexList } from '../list/index-list.ts';
import { pagefindList } from '../list/pagefind-list.ts';
import { SearchFailure } from '../search-failure.ts';
import type { IndexFetch } from './index-fetch.ts';
import { readPacked } from './read-packed.ts';

/** One version of the index, open for searching. */
export interface OpenIndex {
  readonly pagefind: Pagefind;
  /** The path of the site that it belongs to, with a slash at its end. */
  readonly base: string;
  /** Fetches one of the tables beside Pagefind's own files. */
  readonly read: (table: string) => Promise<unknown>;
}

/**
 * Opens the index whose manifest lies in `folder` (an address that ends in a slash). Throws a SearchFailure: `old` where the
 * index is made for another version of this code.
 */
export async function openIndex(folder: string, files: IndexFetch): Promise<OpenIndex> {
  const manifest = readManifest(await readJson(folder + manifestFile));
  if (manifest.format !== indexFormat) throw new SearchFailure('old');
  const version = `${folder}${manifest.version}/`;
  serveList(version, files);
  const module: unknown = await import(/* @vite-ignore */ `${version}pagefind.js`).catch((error: unknown) => {
    throw new SearchFailure(navigator.onLine ? 'missing' : 'offline', { cause: error });
  });
  if (!isPagefind(module)) throw new SearchFailure('failed');
  await module.init();
  return {
    pagefind: module,
    base: new URL('..', folder).pathname,
    read: (table) => readPacked(`${version}${table}.packed`),
  };
}

/**
 * Pagefind asks for its entry file and its list one after the other; both are made here of our list, which is fetched while
 * Pagefind's code is, and with it the code of its engine.
 */
function serveList(version: string, files: IndexFetch): void {
  const list = readPacked(`${version}list.packed`).then((data): IndexList => {
    if (isIndexList(data)) return data;
    throw new SearchFailure('failed');
  });
  const engine = fetch(`${version}wasm.unknown.pagefind`);
  // What fails is told when Pagefind asks.
  list.catch(() => undefined);
  engine.catch(() => undefined);
  files.serve(`${version}pagefind-entry.json`, async () => {
    const { version: made, lengths } = await list;
    const languages = { xx: { hash: 'xx', wasm: null, page_count: lengths.length } };
    return Response.json({ version: made, languages, include_characters: [] });
  });
  files.serve(`${version}pagefind.xx.pf_meta`, async () => new Response(pagefindList(await list)));
  files.serve(`${version}wasm.unknown.pagefind`, () => engine);
}

async function readJson(address: string): Promise<unknown> {
  // The manifest alone changes under its address.
  const response = await fetch(address, { cache: 'no-cache' }).catch((error: unknown) => {
    throw new SearchFailure('offline', { cause: error });
  });
  if (!response.ok) throw new SearchFailure('missing');
  return response.json();
}

function readManifest(data: unknown): { readonly format: unknown; readonly version: string } {
  if (typeof data === 'object' && data !== null && 'format' in data && 'version' in data) {
    if (typeof data.version === 'string') return { format: data.format, version: data.version };
  }
  throw new SearchFailure('missing');
}
