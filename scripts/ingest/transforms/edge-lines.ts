import type { Heading, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isProse } from './is-prose.ts';
import { readMastheadLine } from './read-masthead-line.ts';

/** A line that stands before the first or after the last running text of an article, where mastheads are. */
export interface EdgeLine {
  readonly node: Heading | Paragraph;
  readonly text: string;
  /** Its place among the blocks of the article. */
  readonly index: number;
  readonly isHead: boolean;
}

/** The lines at both ends of an article, in order. An article without running text has only a head. */
export function edgeLines(tree: Root): readonly EdgeLine[] {
  const texts = tree.children.map((node) => (node.type === 'table' ? undefined : textOf(node)));
  const isBody = texts.map((text) => text === undefined || (isProse(text) && readMastheadLine(text) === undefined));
  const first = isBody.indexOf(true);
  const last = isBody.lastIndexOf(true);
  return tree.children.flatMap((node, index) => {
    const isHead = first === -1 || index < first;
    if ((node.type !== 'heading' && node.type !== 'paragraph') || (!isHead && index <= last)) return [];
    return [{ node, text: texts[index] ?? '', index, isHead }];
  });
}
