import type { Period } from '../../../src/domain/period.ts';
import type { Article } from '../article.ts';
import type { ExtractionContext } from './extraction-context.ts';
import { sinceLabel } from './period/since-label.ts';
import { latestContentMonth } from './source/latest-content-month.ts';

/**
 * The time that an article tells of: the year or span in its title; what a newspaper tells, since the start that it names
 * (2020年以来) up to its publication; else the latest year that the text tells of. Undefined where nothing gives a date.
 */
export function extractPeriod(article: Article, context: ExtractionContext): Period | undefined {
  const { masthead } = article;
  for (const text of [masthead.title, masthead.subtitle, masthead.kicker]) {
    const period = periodOfTitle(text ?? '');
    if (period !== undefined) return period;
  }
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

/** 2024年 · 2021—2023年 · 2023年上半年, where a title names them. */
function periodOfTitle(title: string): Period | undefined {
  const span = SPAN.exec(title)?.groups;
  if (span?.['start'] !== undefined && span['end'] !== undefined) {
    return { label: `${span['start']}—${span['end']}年`, start: span['start'], end: span['end'], type: 'range' };
  }
  const groups = YEAR.exec(title)?.groups;
  const year = groups?.['year'];
  if (year === undefined) return undefined;
  const half = groups?.['half'];
  if (half === undefined) return wholeYear(year);
  const months = half === '上' ? ['01', '06'] : ['07', '12'];
  return { label: `${year}年${half}半年`, start: `${year}-${months[0]}`, end: `${year}-${months[1]}`, type: 'range' };
}

function wholeYear(year: string): Period {
  return { label: `${year}年`, start: year, end: year, type: 'year' };
}

function upTo(published: string | undefined): Period | undefined {
  return published === undefined
    ? undefined
    : { label: '截至刊发', asOf: published.slice(0, 'yyyy-mm'.length), type: 'as-of' };
}

// 关于2024年法治政府建设情况的报告 · 2023年上半年工作总结
const YEAR = /(?<!\d)(?<year>(?:19|20)\d{2})年度?(?:(?<half>[上下])半年)?/;
const SPAN = /(?<!\d)(?<start>(?:19|20)\d{2})年?[—–\-~～至](?<end>(?:19|20)\d{2})年/;
