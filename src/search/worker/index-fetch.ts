import { SearchFailure } from '../search-failure.ts';

/** What stands between Pagefind and the network. */
export interface IndexFetch {
  /** Answers requests for `address` (whatever follows a question mark) with what `make` gives. */
  readonly serve: (address: string, make: () => Promise<Response>) => void;
  /**
   * Throws a SearchFailure where a file was not to be had since this was asked last. Pagefind goes on after such a loss as if the
   * words of the file were nowhere; the reader is to hear of it instead.
   */
  readonly throwOnLoss: () => void;
}

/** Takes the place of this worker's `fetch`. */
export function indexFetch(): IndexFetch {
  const served = new Map<string, () => Promise<Response>>();
  const plainFetch = globalThis.fetch;
  let loss: SearchFailure | undefined;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input).replace(/\?.*/, '');
    try {
      const response = await (served.get(address)?.() ?? plainFetch(input, init));
      if (!response.ok) loss ??= new SearchFailure('missing');
      return response;
    } catch (error) {
      loss ??= new SearchFailure('offline', { cause: error });
      throw error;
    }
  };
  return {
    serve: (address, make) => void served.set(address, make),
    throwOnLoss() {
      const failure = loss;
      loss = undefined;
      if (failure !== undefined) throw failure;
    },
  };
}
