import type { Document } from '../../../src/domain/document.ts';
import type { Article } from '../article.ts';
import { documentDate } from './documents/document-date.ts';
import { titledDocuments } from './documents/titled-documents.ts';
import { untitledDocuments } from './documents/untitled-documents.ts';
import type { ExtractionContext } from './extraction-context.ts';
import { evidenceOf } from './text/evidence-of.ts';
import { passagesOf } from './text/passages-of.ts';

/** A document before the pipeline has given it an id. */
export type FoundDocument = Omit<Document, 'id'>;

/**
 * The documents that an article speaks of, in reading order, each title once; a mention that tells more (issued rather than
 * implemented) replaces an earlier one. Only documents that the place itself made, amended or plans get a date from the text.
 */
export function extractDocuments(article: Article, context: ExtractionContext): readonly FoundDocument[] {
  const documents = new Map<string, FoundDocument>();
  for (const passage of passagesOf(article)) {
    for (const mention of [...titledDocuments(passage, context.region), ...untitledDocuments(passage)]) {
      const key = mention.title.replaceAll(/[“”\s]|[（(](?:试行|暂行|修订)[）)]$/g, '');
      const known = documents.get(key);
      if (known !== undefined && (OWN.has(known.role) || !OWN.has(mention.role))) continue;
      const date = OWN.has(mention.role) ? documentDate(passage.text, mention.start, context.published) : undefined;
      documents.set(key, {
        title: mention.title,
        number: mention.number,
        date,
        role: mention.role,
        evidence: evidenceOf(passage, mention.quote),
      });
    }
  }
  return [...documents.values()];
}

const OWN: ReadonlySet<string> = new Set(['issued', 'amended']);
