import type { LeafBlock } from './case-text.ts';
import { headingTags } from './heading-tags.ts';
import { markPassage } from './mark-passage.ts';
import type { Placed } from './place-quotes.ts';
import { isHeading, type RawLeaf } from './raw-block.ts';

/**
 * Gives each leaf its marked sentences and its anchor, counted through the text: `sec-1` for headings, `para-1` for paragraphs
 * and items. `passage` in `placed` is the index of a leaf.
 */
export function markLeaves(leaves: readonly RawLeaf[], placed: readonly Placed[]): ReadonlyMap<RawLeaf, LeafBlock> {
  const byPassage = Map.groupBy(placed, (place) => place.passage);
  const levels = headingTags(leaves);
  const marked = new Map<RawLeaf, LeafBlock>();
  let sections = 0;
  let paragraphs = 0;
  let sentence = 1;
  for (const [passage, leaf] of leaves.entries()) {
    const sentences = markPassage(leaf.runs, byPassage.get(passage) ?? [], sentence);
    sentence += sentences.length;
    let id: string | undefined;
    if (isHeading(leaf)) id = `sec-${++sections}`;
    else if (leaf.tag === 'p' || leaf.tag === 'li') id = `para-${++paragraphs}`;
    marked.set(leaf, { kind: 'leaf', tag: levels.get(leaf) ?? leaf.tag, id, sentences });
  }
  return marked;
}
