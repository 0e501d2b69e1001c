import type { FromWorker, SearchProblem, SearchReply, SearchRequest, ToWorker } from './messages.ts';

export type SearchOutcome = { readonly reply: SearchReply } | { readonly problem: SearchProblem };

/** Asks the worker. One client serves a page, however many fields it has. */
export interface SearchClient {
  /** Starts the worker and loads the index; what goes wrong is told by the next search. */
  readonly prepare: () => void;
  readonly search: (request: SearchRequest) => Promise<SearchOutcome>;
}

/** A client for the index in `folder` (an address that ends in a slash). Nothing is loaded before it is asked. */
export function searchClient(folder: string): SearchClient {
  let worker: Worker | undefined;
  let lastNumber = 0;
  // Whether the worker has answered before: then a file that is missing may belong to an index that was replaced since.
  let hasAnswered = false;
  const waiting = new Map<number, (message: FromWorker) => void>();

  function stop(problem: SearchProblem): void {
    worker?.terminate();
    worker = undefined;
    for (const [number, resolve] of waiting) resolve({ number, problem });
    waiting.clear();
  }

  function start(): Worker {
    const started = new Worker(new URL('./worker/search-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      waiting.get(data.number)?.(data);
      waiting.delete(data.number);
      if ('reply' in data) hasAnswered = true;
      // A worker that failed is not used again: what it has loaded in part would be taken for the whole.
      if ('problem' in data && worker === started) stop(data.problem);
    });
    started.addEventListener('error', () => stop('failed'));
    const opening: ToWorker = { number: ++lastNumber, folder };
    started.postMessage(opening);
    return started;
  }

  function prepare(): Worker {
    worker ??= start();
    return worker;
  }

  async function askOnce(request: SearchRequest): Promise<SearchOutcome> {
    const number = ++lastNumber;
    const message: ToWorker = { number, request };
    const answer = await new Promise<FromWorker>((resolve) => {
      const ready = prepare();
      waiting.set(number, resolve);
      ready.postMessage(message);
    });
    if ('reply' in answer) return { reply: answer.reply };
    return { problem: 'problem' in answer ? answer.problem : 'failed' };
  }

  return {
    prepare: () => void prepare(),
    search: async (request) => {
      const mayBeReplaced = hasAnswered;
      const outcome = await askOnce(request);
      if (!mayBeReplaced || !('problem' in outcome) || outcome.problem !== 'missing') return outcome;
      hasAnswered = false;
      return askOnce(request);
    },
  };
}
