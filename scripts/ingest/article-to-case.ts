import { type Case, caseSchema } from '../../src/domain/case.ts';
import { periodEndYear } from '../../src/domain/period.ts';
import type { Region } from '../../src/domain/region.ts';
import { regionOfCode } from '../../src/domain/vocabularies/regions.ts';
import type { Article } from './article.ts';
import { distinctFindings } from './distinct-findings.ts';
import { extractAnomalies } from './extractors/anomalies.ts';
import { extractDocuments } from './extractors/documents.ts';
import { extractFirsts } from './extractors/firsts.ts';
import { extractHonours } from './extractors/honours.ts';
import { extractIndicators } from './extractors/indicators.ts';
import { extractIssuer } from './extractors/issuer.ts';
import { extractMechanismCodes } from './extractors/mechanism-codes.ts';
import { extractPeople } from './extractors/people.ts';
import { extractPeriod } from './extractors/period.ts';
import { extractPlans } from './extractors/plans.ts';
import { extractPractices } from './extractors/practices.ts';
import { extractProblems } from './extractors/problems.ts';
import { extractRegion } from './extractors/region.ts';
import { extractSource } from './extractors/source.ts';
import { extractTopics } from './extractors/topics.ts';
import type { Finding } from './finding.ts';
import type { Sidecar } from './sidecar.ts';

/** What a case has that its article does not say. */
export interface CaseOrigin {
  /** The source file, as the case remembers it. */
  readonly name: string;
  readonly digest: string;
  readonly sidecar: Sidecar;
  /** What readers and transforms found odd. */
  readonly findings: readonly Finding[];
  /** Gives the id for a region and a year: `fz-210200-2024` → `fz-210200-2024-001`. */
  readonly caseIdOf: (stem: string, digest: string) => string;
}

/**
 * Asks all extractors, those first whose answers the others need, and puts their answers together into a draft of a case, with
 * ids in reading order. What the sidecar says stands above what was read.
 */
export function articleToCase(article: Article, { name, digest, sidecar, findings, caseIdOf }: CaseOrigin): Case {
  const source = extractSource(article);
  const foundRegion = extractRegion(article);
  const region = regionOfSidecar(sidecar) ?? foundRegion.value;
  const type = sidecar.type ?? source.value.type;
  const { published } = source.value;
  const dated = { sourceType: type, published: published?.date, publishedBasis: published?.basis, region };
  const period = sidecar.period ?? extractPeriod(article, dated);
  const issuer = extractIssuer(article, { ...dated, period });
  const context = { ...dated, period, issuer: issuer?.name };
  const indicators = extractIndicators(article, context);
  const honours = extractHonours(article, context);
  const anomalies = [
    ...findings,
    ...source.findings,
    ...(sidecar.region === undefined ? foundRegion.findings : []),
    ...honours.findings,
    ...indicators.findings,
    ...extractAnomalies(article, context),
  ];
  const { title, kicker, subtitle, column } = article.masthead;
  return caseSchema.parse({
    id: caseIdOf(stemOf(region, period, published?.date), digest),
    title: title ?? '（标题待补）',
    kicker,
    subtitle,
    column,
    region,
    issuer,
    period,
    source: {
      ...source.value,
      type,
      rights: { note: sidecar.note, ...(sidecar.rights ?? source.value.rights) },
      basis: sidecar.basis ?? 'full-text',
      file: name,
      digest,
    },
    topics: extractTopics(article),
    practices: numbered('p', extractPractices(article)),
    indicators: numbered('i', indicators.indicators),
    honours: numbered('h', honours.values),
    firsts: numbered('f', extractFirsts(article, context)),
    mechanismCodes: extractMechanismCodes(article),
    documents: numbered('d', extractDocuments(article, context)),
    problemsAdmitted: numbered('q', extractProblems(article)),
    plans: numbered('n', extractPlans(article)),
    people: extractPeople(article),
    anomalies: numbered('a', distinctFindings(anomalies, article)),
    review: { status: 'draft' },
  });
}

/** A township is written with the code of the county above it, which is its parent too. */
function regionOfSidecar({ region }: Sidecar): Region | undefined {
  if (region === undefined) return undefined;
  if (typeof region === 'string') return regionOfCode(region);
  return { code: region.code, name: region.name, parent: region.code, level: 'township' };
}

/** Zeros stand where region or year is not known; an editor gives the case its id when they are. */
function stemOf(region: Region | undefined, period: Case['period'], published: string | undefined): string {
  const year = periodEndYear(period)?.toString() ?? published?.slice(0, 'yyyy'.length) ?? '0000';
  return `fz-${region?.code ?? '000000'}-${year}`;
}

function numbered<Value extends object>(letter: string, values: readonly Value[]): (Value & { id: string })[] {
  return values.map((value, index) => ({ ...value, id: `${letter}${String(index + 1).padStart(2, '0')}` }));
}
