import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives a folder the packages of this project, each as a link in a `node_modules` of its own: Astro keeps its cache in there, and
 * a bench must neither find nor leave one.
 */
export function linkPackages(folder: string): void {
  const [from, to] = [join(process.cwd(), 'node_modules'), join(folder, 'node_modules')];
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) if (!caches.has(name)) symlinkSync(join(from, name), join(to, name));
}

const caches = new Set(['.astro', '.vite', '.cache']);
