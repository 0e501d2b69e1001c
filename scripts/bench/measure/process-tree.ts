import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process as the system sees it now. */
interface RunningProcess {
  readonly id: number;
  readonly cpuSeconds: number;
  /** Resident memory; what processes share is shared out among them. */
  readonly bytes: number;
}

// USER_HZ, which Linux fixes for what it tells of itself.
const ticksPerSecond = 100;

/** A process with all its descendants, from Linux's /proc; empty on other systems. */
export function processTree(root: number | undefined): readonly RunningProcess[] {
  if (root === undefined || !existsSync('/proc/self/stat')) return [];
  const found = [root].flatMap((id) => readProcess(id) ?? []);
  return [...found, ...childrenOf(root).flatMap(processTree)];
}

function childrenOf(id: number): readonly number[] {
  return read(() => readdirSync(`/proc/${id}/task`), []).flatMap((thread) =>
    read(() => readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8'), '')
      .split(' ')
      .filter((word) => word !== '')
      .map(Number),
  );
}

function readProcess(id: number): RunningProcess | undefined {
  const stat = read(() => readFileSync(`/proc/${id}/stat`, 'utf8'), '');
  const memory = read(() => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'), '');
  // The name of the program, in brackets, may hold blanks; user and system time are the 12th and 13th words after it.
  const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const shared = /^Pss:\s+(\d+) kB$/m.exec(memory)?.[1];
  if (shared === undefined) return undefined;
  return { id, cpuSeconds: (Number(words[11]) + Number(words[12])) / ticksPerSecond, bytes: Number(shared) * 1024 };
}

/** A process may end while it is looked at. */
function read<Value>(look: () => Value, otherwise: Value): Value {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
