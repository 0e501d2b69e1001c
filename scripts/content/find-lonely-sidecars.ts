import { readdirSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';

/** The sidecars in the folders of the given sources that belong to no file there: their names are probably misspelt. */
export function findLonelySidecars(sources: readonly string[]): readonly string[] {
  const folders = [...new Set(sources.map((path) => dirname(path)))];
  return folders.flatMap((folder) => {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    const articles = new Set(names.filter((name) => !name.endsWith('.yaml')).map((name) => parse(name).name));
    return names.filter((name) => name.endsWith('.yaml') && !articles.has(parse(name).name)).map((name) => join(folder, name));
  });
}
