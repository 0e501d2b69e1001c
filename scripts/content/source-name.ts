import { basename, isAbsolute, relative, sep } from 'node:path';
import { isWebAddress } from '../web/is-web-address.ts';

/**
 * The name by which a case remembers its source: the path from the project's root, the bare name of a file elsewhere, or the
 * address of a page without its fragment.
 */
export function sourceName(path: string): string {
  if (isWebAddress(path)) return path.replace(/#.*$/s, '');
  const fromRoot = relative(process.cwd(), path);
  return fromRoot.startsWith('..') || isAbsolute(fromRoot) ? basename(path) : fromRoot.split(sep).join('/');
}
