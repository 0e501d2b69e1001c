import type { Root } from 'mdast';
import { mdxFormat } from './mdx-format.ts';

/**
 * The text of a case read from MDX (without the frontmatter). Throws a `VFileMessage` with line and column where the text is
 * no MDX, for instance after an unescaped `{` or `<`.
 */
export function mdxToBody(mdx: string): Root {
  return mdxFormat.parse(mdx);
}
