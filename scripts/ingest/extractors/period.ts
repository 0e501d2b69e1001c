import type { Period } from '../../../src/domain/period.ts';
import type { Article } from '../article.ts';
import type { ExtractionContext } from './extraction-context.ts';
import { sessionPeriod } from './period/session-period.ts';
import { sinceLabel } from './period/since-label.ts';
import { titlePeriod } from './period/title-period.ts';
import { latestContentMonth } from './source/latest-content-month.ts';

/**
 * The time that an article tells of: the year before a session that it reports to; the year or span in its title; what a newspaper tells, since the start that it names
 * (2020年以来) up to its publication; else the latest year that the text tells of. Undefined where nothing gives a date.
 */
export function extractPeriod(article: Article, context: ExtractionContext): Period | undefined {
  const { masthead } = article;
  const titles = [masthead.title, masthead.subtitle, masthead.kicker];
  const named =
    sessionPeriod(masthead, context.published) ?? titles.map((title) => titlePeriod(title ?? '')).find(Boolean);
  if (named !== undefined) return named;
  const latest = latestContentMonth(article)?.slice(0, 'yyyy'.length);
  const isReport = context.sourceType === 'annual-report' || context.sourceType === 'case-library';
  const published = isReport || context.publishedBasis === 'url' ? undefined : context.published;
  if (published === undefined) return latest === undefined ? upTo(context.published) : wholeYear(latest);
  if (latest !== undefined && isLastYear(latest, published)) return wholeYear(latest);
  const since = sinceLabel(article);
  if (since === undefined) return upTo(published);
  return { label: since.label, start: since.start, end: published.slice(0, 'yyyy-mm'.length), type: 'since' };
}

/** Whether a text published in the first months of a year tells of no later year than the one before. */
function isLastYear(latest: string, published: string): boolean {
  return (
    Number(latest) === Number(published.slice(0, 'yyyy'.length)) - 1 &&
    FIRST_MONTHS.has(published.slice('yyyy-'.length, 'yyyy-mm'.length))
  );
}

const FIRST_MONTHS: ReadonlySet<string> = new Set(['01', '02', '03']);

function wholeYear(year: string): Period {
  return { label: `${year}年`, start: year, end: year, type: 'year' };
}

function upTo(published: string | undefined): Period | undefined {
  return published === undefined
    ? undefined
    : { label: '截至刊发', asOf: published.slice(0, 'yyyy-mm'.length), type: 'as-of' };
}
