import { availableParallelism } from 'node:os';
import type { FileMessages } from '../report/message-lines.ts';
import type { SettledOutcome } from './import-outcome.ts';
import { openImportThread } from './open-import-thread.ts';
import { readDraft } from './read-draft.ts';
import { type Placement, settleDraft } from './settle-draft.ts';
import type { DraftFacts } from './thread-order.ts';

/** Those who read sources and write cases: this thread, or several others. */
export interface ImportCrew {
  /** How many sources may be on their way at a time. */
  readonly width: number;
  readonly read: (path: string) => Promise<CrewReading>;
  readonly dismiss: () => Promise<void>;
}

/** A source that one of the crew has read; where it has `facts`, its draft is kept until one of the two functions is called. */
export interface CrewReading {
  readonly files: readonly FileMessages[];
  /** Undefined where the source cannot be used. */
  readonly facts: DraftFacts | undefined;
  readonly settle: (placement: Placement) => Promise<SettledOutcome>;
  readonly drop: () => void;
}

/** Fewer are read here before another thread has loaded its program. */
const fewestForThreads = 24;
/** No thread is to wait for work, and none is to keep more than a few drafts. */
const aheadOfEach = 4;

/** Calls in a thread for each core, where there is enough to do for them. */
export function openImportCrew(sourceCount: number, isPrivateAllowed: boolean): ImportCrew {
  if (sourceCount < fewestForThreads) return crewOfOne(isPrivateAllowed);
  const threads = Array.from({ length: availableParallelism() }, openImportThread);
  let job = 0;
  return {
    width: threads.length * aheadOfEach,
    read: async (path) => {
      job += 1;
      const own = job;
      const thread = threads[own % threads.length];
      if (thread === undefined) throw new Error('There are no threads.');
      const { files, facts } = await thread.read({ kind: 'read', job: own, path, isPrivateAllowed });
      return {
        files,
        facts,
        settle: (placement) => thread.settle({ kind: 'settle', job: own, placement }),
        drop: () => thread.drop({ kind: 'drop', job: own }),
      };
    },
    dismiss: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

function crewOfOne(isPrivateAllowed: boolean): ImportCrew {
  return {
    width: 1,
    read: async (path) => {
      const { files, draft } = await readDraft(path, isPrivateAllowed);
      return {
        files,
        facts: draft,
        settle: async (placement) => {
          if (draft === undefined) throw new Error(`${path} was not read, so it can be no case.`);
          return settleDraft(draft, placement);
        },
        drop: () => undefined,
      };
    },
    dismiss: async () => undefined,
  };
}
