import { isHeading, leavesOf, textOf } from './raw-block.ts';
import { readBlocks } from './read-blocks.ts';

/** The text of a case (MDX) as plain paragraphs in reading order; a heading has its level, 1 for the highest. */
export function caseParagraphs(body: string): readonly { readonly text: string; readonly level?: number }[] {
  const leaves = leavesOf(readBlocks(body));
  const highest = Math.min(...leaves.filter(isHeading).map(({ tag }) => Number(tag.slice(1))));
  return leaves.flatMap((leaf) => {
    const text = textOf(leaf).trim();
    if (text === '') return [];
    return isHeading(leaf) ? [{ text, level: Number(leaf.tag.slice(1)) - highest + 1 }] : [{ text }];
  });
}
