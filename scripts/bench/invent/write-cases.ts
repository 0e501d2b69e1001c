import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleToMdx } from './article-to-mdx.ts';
import { inventArticle } from './invent-article.ts';

/**
 * Writes `count` invented cases as `<id>.mdx` into a folder. `alone` is called with what a site without our structure would
 * publish of each: its title and its text.
 */
export function writeCases(
  folder: string,
  count: number,
  seed: number,
  alone: (page: { readonly id: string; readonly title: string; readonly text: string }) => void = () => undefined,
): void {
  mkdirSync(folder, { recursive: true });
  const serials = new Map<string, number>();
  for (let number = 0; number < count; number += 1) {
    const article = inventArticle(seed, number);
    const stem = `${article.region.code}-${article.year}`;
    const serial = (serials.get(stem) ?? 0) + 1;
    serials.set(stem, serial);
    const { id, mdx, text } = articleToMdx(article, serial);
    writeFileSync(join(folder, `${id}.mdx`), mdx);
    alone({ id, title: article.title, text });
  }
}
