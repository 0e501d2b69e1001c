import { basename, isAbsolute, relative, sep } from 'node:path';

/** The name by which a case remembers its source: the path from the project's root, or the bare name of a file elsewhere. */
export function sourceName(path: string): string {
  const fromRoot = relative(process.cwd(), path);
  return fromRoot.startsWith('..') || isAbsolute(fromRoot) ? basename(path) : fromRoot.split(sep).join('/');
}
