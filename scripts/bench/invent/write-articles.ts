import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleToSource } from './article-to-source.ts';
import { inventArticle } from './invent-article.ts';

/** Writes `count` invented articles into a folder, one after the other, so that the memory does not grow with them. */
export function writeArticles(folder: string, count: number, seed: number): void {
  mkdirSync(folder, { recursive: true });
  for (let serial = 0; serial < count; serial += 1) {
    const { name, content } = articleToSource(inventArticle(seed, serial), serial);
    writeFileSync(join(folder, name), content);
  }
}
