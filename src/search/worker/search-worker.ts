import type { FromWorker, ToWorker } from '../messages.ts';
import { indexFetch } from './index-fetch.ts';
import { openIndex } from './open-index.ts';
import { searchEngine } from './search-engine.ts';
import { SearchFailure } from '../search-failure.ts';

// The worker of the search. It has no document: there Pagefind takes our tokens as they are, and loads no worker of its own.
const files = indexFetch();
let folder = '';
let engine: ReturnType<typeof openEngine> | undefined;

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('folder' in data) folder = data.folder;
  postMessage(await answer(data));
});

// Pagefind starts loading in a constructor, where nobody can catch what fails; the next search tells.
addEventListener('unhandledrejection', (event) => event.preventDefault());

async function openEngine() {
  return searchEngine(await openIndex(folder, files));
}

async function answer(message: ToWorker): Promise<FromWorker> {
  const { number } = message;
  try {
    engine ??= openEngine();
    const search = await engine;
    if (!('request' in message)) return { number, isReady: true };
    const reply = await search(message.request);
    files.throwOnLoss();
    return { number, reply };
  } catch (error) {
    // The page lets go of a worker that failed, and of all that it has loaded in part.
    return { number, problem: problemOf(error) };
  }
}

function problemOf(error: unknown) {
  try {
    files.throwOnLoss();
  } catch (loss) {
    if (loss instanceof SearchFailure) return loss.problem;
  }
  return error instanceof SearchFailure ? error.problem : 'failed';
}
