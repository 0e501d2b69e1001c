import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Opens a file in the browser of whoever sits at the terminal, and gives true; where nobody does, or there is no display, gives
 * false. That no browser can be started is no error: the path was printed.
 */
export function openInBrowser(path: string): boolean {
  const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
  if (process.stdout.isTTY !== true || process.env['CI'] !== undefined || !hasDisplay) return false;
  const [command, ...args] = opener();
  const child = spawn(command, [...args, resolve(path)], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
  return true;
}

function opener(): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open'];
  return process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
}
