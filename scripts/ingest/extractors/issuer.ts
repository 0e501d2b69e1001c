import type { Case } from '../../../src/domain/case.ts';
import { regionPath } from '../../../src/domain/vocabularies/regions.ts';
import type { Article } from '../article.ts';
import type { ExtractionContext } from './extraction-context.ts';
import { issuingBody } from './issuing-body.ts';

/** Who issued a text, and whether it says so itself. */
export type Issuer = NonNullable<Case['issuer']>;

/**
 * The body that issued a report or an entry of a case library: the one that signs it or stands in its title, outlet or opening in full
 * (stated), else the body of the article's region by which it calls itself (市司法局 in a report about 大连市, inferred).
 * Newspapers and interviews have an outlet, no issuer.
 */
export function extractIssuer(article: Article, context: ExtractionContext): Issuer | undefined {
  if (context.sourceType === 'newspaper' || context.sourceType === 'interview') return undefined;
  const { masthead, sections } = article;
  for (const text of [masthead.issuer, masthead.title, masthead.outlet]) {
    const name = issuingBody(text);
    if (name !== undefined) return { name, basis: 'stated' };
  }
  if (context.sourceType !== 'annual-report') return undefined;
  const opening = sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).slice(0, OPENING);
  for (const text of opening) {
    const body = SELF.exec(text)?.groups?.['body'];
    if (body === undefined || context.region === undefined || context.region.level === 'township') continue;
    const level = body.charAt(0);
    const own = regionPath(context.region.code).findLast(({ name }) => name.endsWith(level));
    if (own !== undefined) return { name: `${own.name}${body.slice(1)}`, basis: 'inferred' };
  }
  return undefined;
}

const OPENING = 3;
// 一年来，市司法局统筹推进…
const SELF =
  /(?:^|[，。；])(?:我局|本局)?(?<body>[省市区县旗州](?:司法[局厅]|政府办|法院|检察院|[\u4e00-\u9fa5]{2,6}局|委依法治[省市区县]办))(?=[\u4e00-\u9fa5])/;
