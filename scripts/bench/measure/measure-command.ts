import { spawn } from 'node:child_process';
import { processTree } from './process-tree.ts';

/** What a command cost. Memory and CPU are those of the whole process tree; undefined where the system does not tell (not Linux). */
export interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number | undefined;
  /** The most that was resident at one time, in bytes; looked at ten times a second. */
  readonly peakBytes: number | undefined;
}

const interval = 100;

/** Runs a program in a folder and gives its cost. Throws with the end of what it printed where it exits with another code than 0. */
export async function measureCommand(
  [program, ...args]: readonly [string, ...string[]],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...environment } });
  const cpuByProcess = new Map<number, number>();
  let peakBytes = 0;
  const look = setInterval(() => {
    const tree = processTree(child.pid);
    for (const { id, cpuSeconds } of tree) cpuByProcess.set(id, cpuSeconds);
    peakBytes = Math.max(
      peakBytes,
      tree.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  }, interval);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(look));
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${String(code)}:\n${output}`);
  const isKnown = peakBytes > 0;
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: isKnown ? [...cpuByProcess.values()].reduce((sum, seconds) => sum + seconds, 0) : undefined,
    peakBytes: isKnown ? peakBytes : undefined,
  };
}
