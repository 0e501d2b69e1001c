import { SearchFailure } from './search-failure.ts';

/**
 * Watches what this worker fetches. Pagefind goes on after a file that it did not get, as if its words were nowhere; the watch
 * tells, so that the reader hears of a lost connection and not of a search without results.
 */
export function watchFetch(): { readonly throwOnLoss: () => void } {
  let lost: SearchFailure | undefined;
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    try {
      const response = await plainFetch(...request);
      if (!response.ok) lost ??= new SearchFailure('missing');
      return response;
    } catch (error) {
      lost ??= new SearchFailure('offline', { cause: error });
      throw error;
    }
  };
  return {
    throwOnLoss() {
      const failure = lost;
      lost = undefined;
      if (failure !== undefined) throw failure;
    },
  };
}
