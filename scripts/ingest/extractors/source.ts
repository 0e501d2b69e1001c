import { precisionOf } from '../../../src/domain/date.ts';
import type { Source, SourceType } from '../../../src/domain/source.ts';
import type { Article } from '../article.ts';
import type { Finding } from '../finding.ts';
import { dateOfUrl } from './source/date-of-url.ts';
import { latestContentMonth } from './source/latest-content-month.ts';
import { sourceFindings } from './source/source-findings.ts';
import { sourceType } from './source/source-type.ts';

/** The source of a case but for what only the seed knows: whether it is a digest, its file and fingerprint. */
export type FoundSource = Omit<Source, 'basis' | 'file' | 'digest'>;

/**
 * Where an article comes from, read from what stands around its text. A date beside the text is stated; without one the address
 * gives the month. A copy dated before what it tells of is not trusted. Findings name what is missing or cannot be.
 */
export function extractSource(article: Article): {
  readonly value: FoundSource;
  readonly findings: readonly Finding[];
} {
  const { masthead } = article;
  const type = sourceType(article);
  const content = latestContentMonth(article);
  const ofUrl = masthead.url === undefined ? undefined : dateOfUrl(masthead.url);
  const date = masthead.published ?? ofUrl;
  const value: FoundSource = {
    type,
    outlet: masthead.outlet,
    host: masthead.host,
    authors: masthead.authors.filter(({ name }) => !NOBODY.test(name)),
    published:
      date === undefined
        ? undefined
        : { date, precision: precisionOf(date), basis: masthead.published === undefined ? 'url' : 'stated' },
    reposted:
      masthead.reposted === undefined
        ? undefined
        : {
            date: masthead.reposted,
            trusted: !isBefore(masthead.reposted, content) && !isBefore(masthead.reposted, ofUrl),
          },
    url: masthead.url,
    rights: { status: RIGHTS[type] },
  };
  return { value, findings: sourceFindings(masthead, value, content, ofUrl) };
}

function isBefore(date: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

// 作者：佚名 names nobody
const NOBODY = /^(?:佚名|匿名|无名|未知|管理员|admin|小编|网络|转载)$/i;
const RIGHTS: Readonly<Record<SourceType, Source['rights']['status']>> = {
  newspaper: 'all-rights-reserved',
  'annual-report': 'government-text',
  'case-library': 'unknown',
  interview: 'all-rights-reserved',
  other: 'unknown',
};
