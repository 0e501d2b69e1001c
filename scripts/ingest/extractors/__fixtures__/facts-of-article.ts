import type { Article } from '../../article.ts';
import { extractAnomalies } from '../anomalies.ts';
import { extractDocuments } from '../documents.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { extractFirsts } from '../firsts.ts';
import { extractHonours } from '../honours.ts';
import { extractIssuer } from '../issuer.ts';
import { extractMechanismCodes } from '../mechanism-codes.ts';
import { extractPeople } from '../people.ts';
import { extractPeriod } from '../period.ts';
import { extractPlans } from '../plans.ts';
import { extractPractices } from '../practices.ts';
import { extractProblems } from '../problems.ts';
import { extractRegion } from '../region.ts';
import { extractSource } from '../source.ts';
import { extractTopics } from '../topics.ts';

/** All that the extractors of this room but the indicators' find in an article, asked in the order of the pipeline.  */
export function factsOfArticle(article: Article) {
  const source = extractSource(article);
  const region = extractRegion(article);
  const dated: ExtractionContext = {
    sourceType: source.value.type,
    published: source.value.published?.date,
    publishedBasis: source.value.published?.basis,
    region: region.value,
  };
  const period = extractPeriod(article, dated);
  const issuer = extractIssuer(article, { ...dated, period });
  const context = { ...dated, period, issuer: issuer?.name };
  const honours = extractHonours(article, context);
  return {
    source: source.value,
    region: region.value,
    period,
    issuer,
    topics: extractTopics(article),
    practices: extractPractices(article),
    honours: honours.values,
    firsts: extractFirsts(article, context),
    mechanismCodes: extractMechanismCodes(article),
    documents: extractDocuments(article, context),
    problems: extractProblems(article),
    plans: extractPlans(article),
    people: extractPeople(article),
    findings: [...source.findings, ...region.findings, ...honours.findings, ...extractAnomalies(article, context)],
  };
}
