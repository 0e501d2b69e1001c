import { parentPort } from 'node:worker_threads';
import { type CaseDraft, readDraft } from './read-draft.ts';
import { settleDraft } from './settle-draft.ts';
import type { ThreadAnswer, ThreadOrder } from './thread-order.ts';

// A thread of the import: reads sources, keeps the drafts, and writes them when it is told which cases they are.
const drafts = new Map<number, CaseDraft>();

parentPort?.on('message', async (order: ThreadOrder) => {
  parentPort?.postMessage({ job: order.job, ...(await carryOut(order)) } satisfies ThreadAnswer);
});

async function carryOut(order: ThreadOrder) {
  if (order.kind === 'read') {
    const { files, draft } = await readDraft(order.path, order.isPrivateAllowed);
    if (draft !== undefined) drafts.set(order.job, draft);
    const facts = draft && { entry: draft.entry, distinctFrom: draft.distinctFrom };
    return { kind: 'reading', files, facts } as const;
  }
  const draft = drafts.get(order.job);
  drafts.delete(order.job);
  if (order.kind === 'drop') return { kind: 'dropped' } as const;
  if (draft === undefined) throw new Error(`No draft of job ${order.job} is kept here.`);
  return { kind: 'settled', outcome: settleDraft(draft, order.placement) } as const;
}
