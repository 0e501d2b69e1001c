import type { Article } from '../article.ts';
import type { Finding } from '../finding.ts';
import type { ExtractionContext } from './extraction-context.ts';
import type { FoundHonour } from './honours/found-honour.ts';
import { honourFindings } from './honours/honour-findings.ts';
import { honoursOfPassage } from './honours/honours-of-passage.ts';
import { passagesOf } from './text/passages-of.ts';

/**
 * The honours, nominations, pilots and recognitions that an article tells of, in reading order, each name once. Findings name
 * those that are no awards and those without a year. What plans hope for is no honour.
 */
export function extractHonours(
  article: Article,
  context: ExtractionContext,
): { readonly values: readonly FoundHonour[]; readonly findings: readonly Finding[] } {
  const values = new Map<string, FoundHonour>();
  for (const passage of passagesOf(article)) {
    if (passage.role === 'plans' || passage.role === 'problems') continue;
    for (const honour of honoursOfPassage(passage, context)) {
      const known = values.get(honour.name);
      if (known === undefined || (known.year === undefined && honour.year !== undefined)) {
        values.set(honour.name, honour);
      }
    }
  }
  const found = [...values.values()];
  return { values: found, findings: honourFindings(found, context) };
}
