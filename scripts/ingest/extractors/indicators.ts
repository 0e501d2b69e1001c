import type { Region } from '../../../src/domain/region.ts';
import type { Article } from '../article.ts';
import type { Finding } from '../finding.ts';
import { distinguished } from './indicators/distinguished.ts';
import { findingsOf } from './indicators/findings-of.ts';
import { partNames, placeNames } from './indicators/place-names.ts';
import { plannedSections } from './indicators/planned-sections.ts';
import type { IndicatorDraft } from './indicators/read-figure.ts';
import { readParagraphs } from './indicators/read-paragraphs.ts';
import { tableIndicators } from './indicators/table-indicators.ts';
import { timeBase } from './indicators/time-base.ts';
import { withFormerYears } from './indicators/with-former-years.ts';
import { type PresentContext, presentYear } from './period/present-year.ts';
import { passagesOf } from './text/passages-of.ts';

export type { IndicatorDraft } from './indicators/read-figure.ts';

/** What is known of an article before its figures are read. */
export interface IndicatorContext extends PresentContext {
  readonly region?: Region | undefined;
}

/** Every figure of an article that measures something, in reading order, those of its tables last; and what is odd about them. */
export function extractIndicators(
  article: Article,
  context: IndicatorContext,
): { readonly indicators: readonly IndicatorDraft[]; readonly findings: readonly Finding[] } {
  const { period, published, region } = context;
  const base = timeBase(period, published, presentYear(article, context));
  const title = article.masthead.title ?? '';
  const known = { base, title, places: placeNames(region), parts: partNames(region) };
  const readings = withFormerYears(distinguished(readParagraphs(passagesOf(article), known)), period);
  const indicators = [...readings.map((reading) => reading.draft), ...tableIndicators(article.tables, base)];
  return { indicators, findings: findingsOf(readings, period, plannedSections(article.sections)) };
}
