import type { PackBlock } from '../../exports/pack/pack.ts';
import type { RawBlock } from '../../text/raw-block.ts';
import { readBlocks } from '../../text/read-blocks.ts';

/** The running text of an MDX body (a teaching note) as blocks of a pack: headings, paragraphs and lists; links keep their words. */
export function blocksOfText(body: string): readonly PackBlock[] {
  return readBlocks(body).flatMap(blocksOf);
}

function blocksOf(block: RawBlock): readonly PackBlock[] {
  if (block.kind === 'leaf') {
    return [{ kind: /^h\d$/.test(block.tag) ? 'heading' : 'paragraph', text: textOf(block) }];
  }
  if (block.kind === 'branch' && (block.tag === 'ul' || block.tag === 'ol')) {
    return [{ kind: 'list', items: block.children.map(textOf) }];
  }
  return block.children.flatMap(blocksOf);
}

function textOf(block: RawBlock): string {
  if (block.kind === 'leaf') return block.runs.map(({ text }) => text).join('');
  return block.children.map(textOf).join(' ');
}
