import type { SearchRequest } from '../../search/messages.ts';
import type { SearchClient, SearchOutcome } from '../../search/search-client.ts';

/** Asks while one types: only for the last of several quick requests, and gives only the answer to the last. */
export interface LatestSearch {
  /** Undefined where a later request has come. */
  (request: SearchRequest): Promise<SearchOutcome | undefined>;
  /** Forgets the request under way. */
  readonly cancel: () => void;
}

/** Waits `delay` milliseconds for the next request before it asks. */
export function latestSearch(client: SearchClient, delay: number): LatestSearch {
  let latest = 0;
  async function ask(request: SearchRequest): Promise<SearchOutcome | undefined> {
    const own = ++latest;
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (own !== latest) return undefined;
    const outcome = await client.search(request);
    return own === latest ? outcome : undefined;
  }
  function cancel(): void {
    latest += 1;
  }
  return Object.assign(ask, { cancel });
}
