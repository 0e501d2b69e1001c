import { caseToYaml } from '../../ingest/writers/case-to-yaml.ts';
import { articleToCase } from './article-to-case.ts';
import type { InventedArticle } from './invented-article.ts';

/**
 * An article as the file of a reviewed case, written straight and not through the importer. Its texts hold no sign that MDX
 * would run, which `article-to-mdx.test.ts` watches.
 */
export function articleToMdx(
  article: InventedArticle,
  serial: number,
): { readonly id: string; readonly mdx: string; readonly text: string } {
  const value = articleToCase(article, serial);
  const text = article.sections
    .flatMap(({ heading, level, paragraphs }) => [
      ...(heading === undefined ? [] : [`${'#'.repeat(level + 1)} ${heading}`]),
      ...paragraphs.map((sentences) => sentences.map((sentence) => sentence.text).join('')),
    ])
    .join('\n\n');
  return { id: value.id, mdx: `---\n${caseToYaml(value)}---\n\n${text}\n`, text };
}
