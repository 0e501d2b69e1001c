import type { Article } from '../article.ts';
import type { Finding } from '../finding.ts';
import { firstPerson } from './anomalies/first-person.ts';
import { headingCountMismatch } from './anomalies/heading-count-mismatch.ts';
import { privatePerson } from './anomalies/private-person.ts';
import { relativeDate } from './anomalies/relative-date.ts';
import type { ExtractionContext } from './extraction-context.ts';
import { passagesOf } from './text/passages-of.ts';

/**
 * The oddities of an article's wording that neither the transforms (lost characters, doubled phrases) nor another extractor meets
 * on its way: one file each.
 */
export function extractAnomalies(article: Article, context: ExtractionContext): readonly Finding[] {
  const passages = passagesOf(article);
  return [
    ...headingCountMismatch(article),
    ...relativeDate(passages, context),
    ...firstPerson(passages, article.masthead.title, context),
    ...privatePerson(passages),
  ];
}
