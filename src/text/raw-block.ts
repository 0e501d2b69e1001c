import type { BlockTag, ComponentBlock, Wrapper } from './case-text.ts';

/** A block before its sentences are cut: what `readBlocks` gives. */
export type RawBlock = RawLeaf | RawBranch | RawComponent;

export interface RawLeaf {
  readonly kind: 'leaf';
  readonly tag: BlockTag;
  readonly runs: readonly Run[];
}

export interface RawBranch {
  readonly kind: 'branch';
  readonly tag: BlockTag;
  readonly children: readonly RawBlock[];
}

export interface RawComponent extends Omit<ComponentBlock, 'children'> {
  readonly children: readonly RawBlock[];
}

/** Text within the same inline elements. */
export interface Run {
  readonly text: string;
  readonly wrappers: readonly Wrapper[];
}

/** The leaves of a text in reading order. */
export function leavesOf(blocks: readonly RawBlock[]): readonly RawLeaf[] {
  return blocks.flatMap((block) => (block.kind === 'leaf' ? [block] : leavesOf(block.children)));
}

/** The plain text of a leaf. */
export function textOf(leaf: RawLeaf): string {
  return leaf.runs.map((run) => run.text).join('');
}

/** Whether a leaf is a heading. */
export function isHeading(leaf: RawLeaf): boolean {
  return /^h[1-6]$/.test(leaf.tag);
}
