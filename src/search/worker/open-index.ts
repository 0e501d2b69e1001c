import { isPagefind, type Pagefind } from '../engine/pagefind.ts';
import { indexFormat, manifestFile } from '../index-place.ts';
import { SearchFailure } from './search-failure.ts';

/** One version of the index, open for searching. */
export interface OpenIndex {
  readonly pagefind: Pagefind;
  /** Fetches one of the files beside Pagefind's own, as JSON. */
  readonly read: (file: string) => Promise<unknown>;
}

/**
 * Opens the index whose manifest lies in `folder` (an address that ends in a slash). Throws a SearchFailure: `old` where the
 * index is made for another version of this code.
 */
export async function openIndex(folder: string): Promise<OpenIndex> {
  const manifest = readManifest(await readJson(folder + manifestFile, 'no-cache'));
  if (manifest.format !== indexFormat) throw new SearchFailure('old');
  const version = `${folder}${manifest.version}/`;
  const module: unknown = await import(/* @vite-ignore */ `${version}pagefind.js`).catch((error: unknown) => {
    throw new SearchFailure(navigator.onLine ? 'missing' : 'offline', { cause: error });
  });
  if (!isPagefind(module)) throw new SearchFailure('failed');
  await module.init();
  return { pagefind: module, read: (file) => readJson(version + file, 'default') };
}

async function readJson(address: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(address, { cache }).catch((error: unknown) => {
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
