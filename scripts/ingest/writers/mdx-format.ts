import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';

/**
 * The one grammar in which case files are written and read back: MDX with GFM tables and YAML frontmatter.
 * Call `.parse(text)` and `.stringify(tree)` on it. Headings are always ATX, and a line that begins with `import` or `export`
 * is written with a character reference (`&#x69;mport`), for MDX would run it and remark-mdx does not escape it.
 */
export const mdxFormat = remark()
  .use(remarkFrontmatter)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .data('settings', {
    setext: false,
    rule: '-',
    bullet: '-',
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport' },
      { atBreak: true, character: 'e', after: 'xport' },
    ],
  })
  .freeze();
