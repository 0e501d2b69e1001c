import type { Root } from 'mdast';
import { mdxFormat } from './mdx-format.ts';

/**
 * The text of a case read from MDX (without the frontmatter). Throws a `VFileMessage` with line and column where the text is
 * no MDX, for instance after an unescaped `{` or `<`.
 */
export function mdxToBody(mdx: string): Root {
  if (last?.mdx !== mdx) last = { mdx, body: mdxFormat.parse(mdx) };
  return last.body;
}

/** Who merges and writes a case reads its text several times in a row; nobody changes the tree. */
let last: { readonly mdx: string; readonly body: Root } | undefined;
