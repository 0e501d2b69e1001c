import { hash } from 'node:crypto';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Case } from '../../src/domain/case.ts';
import { applySidecar } from './apply-sidecar.ts';
import type { Article } from './article.ts';
import { articleToCase, type CaseOrigin } from './article-to-case.ts';
import { buildArticle } from './build-article.ts';
import { mendDraft } from './mend-draft.ts';
import { readSource } from './readers/read-source.ts';
import { allTransforms } from './transforms/all-transforms.ts';
import { bodyToText } from './writers/body-to-text.ts';

/** What was made of a source. */
export interface ReadArticle {
  /** A draft; its ids are those of a first reading. */
  readonly case: Case;
  readonly article: Article;
  /** The text of the case. */
  readonly body: Root;
}

/**
 * Bytes of a source in any format → the draft of a case and its text. The one place that knows the order of the stages. What
 * is odd goes to `file.messages` or into the case's anomalies; a VFileMessage is thrown where there is no text to be had.
 */
export async function readArticle(
  bytes: Uint8Array<ArrayBuffer>,
  file: VFile,
  origin: Omit<CaseOrigin, 'digest' | 'findings'>,
): Promise<ReadArticle> {
  const tree = await readSource(bytes, file);
  const body = allTransforms.reduce((repaired, transform) => transform(repaired, file), tree);
  const article = applySidecar(buildArticle(body, file), origin.sidecar);
  const draft = articleToCase(article, {
    ...origin,
    digest: `sha256:${hash('sha256', bytes)}`,
    findings: file.data.findings ?? [],
  });
  return { case: mendDraft(draft, bodyToText(body), file), article, body };
}
