import type { BenchText } from './bench-text.ts';

const pageLength = 1_200;

/** Cuts texts into pages, each a little longer than 1,200 characters and with a title of its own, until there are `count`. */
export function cutIntoPages(texts: readonly BenchText[], count: number): readonly BenchText[] {
  const pages: BenchText[] = [];
  for (const text of texts) {
    let blocks: BenchText['blocks'][number][] = [];
    let length = 0;
    let number = 1;
    for (const [at, block] of text.blocks.entries()) {
      blocks.push(block);
      length += block.text.length;
      if (length < pageLength && at < text.blocks.length - 1) continue;
      pages.push({ ...text, title: number === 1 ? text.title : `${text.title}（第${number}部分）`, blocks });
      if (pages.length === count) return pages;
      [blocks, length, number] = [[], 0, number + 1];
    }
  }
  return pages;
}
