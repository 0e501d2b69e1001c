import { SearchFailure } from '../search-failure.ts';

/** Fetches JSON that lies compressed (gzip) on the server, for not every file server compresses. */
export async function readPacked(address: string): Promise<unknown> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new SearchFailure('offline', { cause: error });
  });
  if (!response.ok || response.body === null) throw new SearchFailure('missing');
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
}
