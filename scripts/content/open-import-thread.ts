import { Worker } from 'node:worker_threads';
import type { SettledOutcome } from './import-outcome.ts';
import type { ThreadAnswer, ThreadOrder } from './thread-order.ts';

type Order<Kind extends ThreadOrder['kind']> = Extract<ThreadOrder, { kind: Kind }>;
type Reading = Extract<ThreadAnswer, { kind: 'reading' }>;

/** Another thread that reads sources and keeps their drafts (`import-thread.ts`). What it throws rejects all that waits for it. */
export interface ImportThread {
  readonly read: (order: Order<'read'>) => Promise<Reading>;
  readonly settle: (order: Order<'settle'>) => Promise<SettledOutcome>;
  readonly drop: (order: Order<'drop'>) => void;
  readonly end: () => Promise<unknown>;
}

/** Starts a thread. */
export function openImportThread(): ImportThread {
  const worker = new Worker(new URL('./import-thread.ts', import.meta.url));
  const waiting = new Map<number, { readonly resolve: (answer: ThreadAnswer) => void; readonly reject: (error: Error) => void }>();
  worker.on('message', (answer: ThreadAnswer) => {
    waiting.get(answer.job)?.resolve(answer);
    waiting.delete(answer.job);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
  });
  const ask = (order: ThreadOrder) =>
    new Promise<ThreadAnswer>((resolve, reject) => {
      waiting.set(order.job, { resolve, reject });
      worker.postMessage(order);
    });
  return {
    read: async (order) => {
      const answer = await ask(order);
      if (answer.kind !== 'reading') throw new Error(`A thread answered ${answer.kind} when it was to read.`);
      return answer;
    },
    settle: async (order) => {
      const answer = await ask(order);
      if (answer.kind !== 'settled') throw new Error(`A thread answered ${answer.kind} when it was to write.`);
      return answer.outcome;
    },
    drop: (order) => worker.postMessage(order),
    end: () => worker.terminate(),
  };
}
