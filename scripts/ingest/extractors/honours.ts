import type { Article } from '../article.ts';
import type { Finding } from '../finding.ts';
import type { ExtractionContext } from './extraction-context.ts';
import type { FoundHonour } from './honours/found-honour.ts';
import { honourFindings } from './honours/honour-findings.ts';
import { honoursOfPassage } from './honours/honours-of-passage.ts';
import { passagesOf } from './text/passages-of.ts';

/**
 * The honours, nominations, pilots and recognitions that an article tells of, in reading order, each name once. Findings name
 * those that are no awards and those without a year. What plans hope for is no honour, what they look back to is.
 */
export function extractHonours(
  article: Article,
  context: ExtractionContext,
): { readonly values: readonly FoundHonour[]; readonly findings: readonly Finding[] } {
  const values = new Map<string, FoundHonour>();
  for (const passage of passagesOf(article)) {
    const isAhead = passage.role === 'plans' || passage.role === 'problems';
    for (const honour of honoursOfPassage(passage, context)) {
      if (isAhead && !RECEIVED.test(honour.evidence.quote)) continue;
      const known = values.get(honour.name);
      if (known === undefined || (known.year === undefined && honour.year !== undefined)) {
        values.set(honour.name, honour);
      }
    }
  }
  const found = [...values.values()];
  return { values: found, findings: honourFindings(found, context) };
}

// 我们的做法去年被列为全省试点, said where somebody is asked for his plans; 争取被列入 and 将被授予 are still hoped for
const RECEIVED =
  /^(?!.*(?:将|要|拟|力争|争取|确保|推动|努力|早日).{0,12}被).*(?:已|去年|曾|此前|先后|经验|做法)[^，]{0,12}(?:被|荣获|获评)/;
