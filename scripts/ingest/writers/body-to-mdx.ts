import type { Root } from 'mdast';
import { mdxFormat } from './mdx-format.ts';
import { plainBody } from './plain-body.ts';

/** The text of a case as MDX: plain headings, paragraphs and tables, in which nothing can run. Empty for an empty body. */
export function bodyToMdx(body: Root): string {
  const children = plainBody(body.children);
  return children.length === 0 ? '' : mdxFormat.stringify({ type: 'root', children });
}
