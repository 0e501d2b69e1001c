import type { Block, CaseText, LeafBlock } from './case-text.ts';
import type { Quote } from './case-quotes.ts';
import { markLeaves } from './mark-leaves.ts';
import { placeQuotes } from './place-quotes.ts';
import { isHeading, leavesOf, type RawBlock, type RawLeaf, textOf } from './raw-block.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * Composes the text of a case from its body (MDX) and its quotes. `file` names the case in messages. Throws one Chinese message
 * that lists every quote that stands nowhere in the text: a figure without its sentence is not published.
 */
export function composeCaseText(file: string, body: string, quotes: readonly Quote[]): CaseText {
  const blocks = readBlocks(body);
  const leaves = leavesOf(blocks);
  const { placed, missing } = placeQuotes(passagesOf(leaves), quotes);
  if (missing.length > 0) throw new Error(missingMessage(file, missing));
  const marked = markLeaves(leaves, placed);
  return {
    headings: leaves.flatMap((leaf) => {
      const { id, tag } = (isHeading(leaf) ? marked.get(leaf) : undefined) ?? {};
      return id === undefined || tag === undefined ? [] : [{ id, level: Number(tag.slice(1)), text: textOf(leaf) }];
    }),
    blocks: blocks.map((block) => withMarks(block, marked)),
  };
}

function passagesOf(leaves: readonly RawLeaf[]) {
  let section: string | undefined;
  return leaves.map((leaf) => {
    const text = textOf(leaf);
    if (isHeading(leaf)) section = text;
    return { text, section };
  });
}

function withMarks(block: RawBlock, marked: ReadonlyMap<RawLeaf, LeafBlock>): Block {
  if (block.kind === 'leaf') return marked.get(block) ?? { kind: 'leaf', tag: block.tag, sentences: [] };
  return { ...block, children: block.children.map((child) => withMarks(child, marked)) };
}

function missingMessage(file: string, missing: readonly Quote[]): string {
  const lines = missing.map(({ id, quote }) => `  ${id} “${quote}”`);
  return [
    `${file}：有 ${missing.length} 处依据在正文里找不到。`,
    ...lines,
    '依据必须与正文一字不差：请核对上面各项的 evidence.quote（疑点是 quote），或改回被改动的正文。',
  ].join('\n');
}
