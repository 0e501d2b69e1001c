import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type PlainBlock, plainBody } from './plain-body.ts';

/**
 * The text of a case's body as its reader sees it, a line a block: a heading, a paragraph, or a row of a table with its cells
 * joined by a space. Every quote of the case is looked for in this text.
 */
export function bodyToText(body: Root): string {
  return plainBody(body.children).flatMap(linesOf).join('\n');
}

function linesOf(block: PlainBlock): string[] {
  if (block.type !== 'table') return [textOf(block)];
  return block.children.map((row) => row.children.map((cell) => textOf(cell)).join(' '));
}
