import { type SearchClient, searchClient } from '../../search/search-client.ts';

let client: SearchClient | undefined;

/** The one client of this page for the index in `folder`: the fields of a page share a worker. */
export function sharedClient(folder: string): SearchClient {
  client ??= searchClient(new URL(folder, location.href).href);
  return client;
}
