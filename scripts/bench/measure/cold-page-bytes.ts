import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The bytes, compressed as servers do it, of a page of a built site with the style sheets and scripts that it names. */
export function coldPageBytes(site: string, page: string): number {
  const html = readFileSync(join(site, page), 'utf8');
  const named = [...html.matchAll(/<(?:link[^>]*rel="stylesheet"[^>]*href|script[^>]*src)="(\/[^"?]*)/g)].map(
    ([, path = '']) => path,
  );
  const present = [...new Set(named)].map((path) => join(site, path)).filter((path) => existsSync(path));
  return [Buffer.from(html), ...present.map((path) => readFileSync(path))]
    .map((content) => gzipSync(content).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
