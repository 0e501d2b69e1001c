import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in a folder of articles and is no article: sidecars, its README, files that programs hide or leave behind. */
const noArticle = /^(?:[.~].*|.*\.ya?ml|README(?:\.[a-z-]+)?\.md)$/i;

/** The articles under the given files and folders, folders read in full, in a fixed order; `missing` are those not there. */
export function findSources(paths: readonly string[]): {
  readonly sources: readonly string[];
  readonly missing: readonly string[];
} {
  const present = paths.filter((path) => existsSync(path));
  const sources = present.flatMap((path) => (statSync(path).isDirectory() ? articlesIn(path) : [path]));
  return { sources: [...new Set(sources)], missing: paths.filter((path) => !existsSync(path)) };
}

function articlesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .filter(({ name }) => !noArticle.test(name))
    .flatMap((entry) => (entry.isDirectory() ? articlesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}
