import { spawn } from 'node:child_process';
import { styleText } from 'node:util';

/** One thing that a command does in another process, with the name that a person sees. */
export interface Step {
  /** Chinese, a few characters: 代码格式. */
  readonly name: string;
  /** The program and its arguments; programs of node_modules/.bin are found by name. */
  readonly command: readonly [string, ...string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether what the step prints is shown where it succeeds too: the doubts that an import found are for the person at hand. */
  readonly isShown?: boolean;
}

/**
 * Runs a step and prints one line about it; what the step itself printed is shown where it failed or asks for it, so that a
 * person who reads the screen sees what matters. Gives true where the step exited with 0.
 */
export async function runStep({ name, command, environment, isShown = false }: Step): Promise<boolean> {
  const start = performance.now();
  const { code, output } = await run(command, environment);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0) {
    console.log(`${styleText('green', '✓')} ${name}（${seconds} 秒）`);
    if (isShown) console.log(output.trimEnd().replace(/^/gm, '    '));
    return true;
  }
  console.log(`${styleText('red', '✗')} ${name}（${seconds} 秒），命令：${command.join(' ')}`);
  console.log(output.trimEnd());
  return false;
}

function run([program, ...rest]: readonly [string, ...string[]], environment: Step['environment']) {
  return new Promise<{ code: number; output: string }>((resolve) => {
    // On Windows the programs of node_modules/.bin are .cmd files, which only a shell starts.
    const child = spawn(program, rest, {
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
