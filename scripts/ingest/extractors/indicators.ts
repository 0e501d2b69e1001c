import type { PartialDate } from '../../../src/domain/date.ts';
import { type Period, periodEndYear } from '../../../src/domain/period.ts';
import type { Region } from '../../../src/domain/region.ts';
import { regionPath, regions } from '../../../src/domain/vocabularies/regions.ts';
import type { Article } from '../article.ts';
import type { Finding } from '../finding.ts';
import { distinguished } from './indicators/distinguished.ts';
import { findingsOf } from './indicators/findings-of.ts';
import { isStory } from './indicators/is-story.ts';
import { opens } from './indicators/period-of.ts';
import { plainText } from './indicators/plain-text.ts';
import type { IndicatorDraft, Reading } from './indicators/read-figure.ts';
import { readSentence } from './indicators/read-sentence.ts';
import { tableIndicators } from './indicators/table-indicators.ts';
import { type TimeBase, type TimeExpression, timeExpressions } from './indicators/time-expressions.ts';
import { type Passage, passagesOf } from './text/passages-of.ts';

export type { IndicatorDraft } from './indicators/read-figure.ts';

/** What is known of an article before its figures are read. */
export interface IndicatorContext {
  readonly period?: Period | undefined;
  readonly published?: PartialDate | undefined;
  readonly region?: Region | undefined;
}

/** Every figure of an article that measures something, in reading order, those of its tables last; and what is odd about them. */
export function extractIndicators(
  article: Article,
  context: IndicatorContext,
): { readonly indicators: readonly IndicatorDraft[]; readonly findings: readonly Finding[] } {
  const base = timeBase(context);
  const known = { base, places: placeNames(context.region), parts: partNames(context.region) };
  const paragraphs = paragraphsOf(article);
  const title = plainText(article.masthead.title ?? '');
  const readings = distinguished(
    paragraphs.flatMap((passages, index) =>
      readParagraph(passages, { ...known, earlier: title + earlierText(paragraphs, index) }),
    ),
  );
  const indicators = [...readings.map((reading) => reading.draft), ...tableIndicators(article.tables, base)];
  return { indicators, findings: findingsOf(readings, context.period) };
}

/** The paragraph before, if it stands in the same section. */
function earlierText(paragraphs: readonly (readonly Passage[])[], index: number): string {
  const [own, before] = [paragraphs[index], paragraphs[index - 1]];
  if (before === undefined || before[0]?.sectionIndex !== own?.[0]?.sectionIndex) return '';
  return plainText(
    before
      .map((passage) => passage.text)
      .join('')
      .slice(-300),
  );
}

interface Known {
  readonly earlier: string;
  readonly base: TimeBase;
  readonly places: readonly string[];
  readonly parts: readonly string[];
}

function readParagraph(passages: readonly Passage[], known: Known): Reading[] {
  const { base } = known;
  let carried: TimeExpression | undefined;
  let before = '';
  const readings: Reading[] = [];
  for (const passage of passages) {
    const sentence = plainText(passage.text);
    const opening = timeExpressions(sentence, base).find((time) => opens(time, sentence));
    if (opening !== undefined) carried = holds(opening) ? opening : undefined;
    const planned =
      passage.role === 'plans' ? timeExpressions(plainText(passage.section ?? ''), base).at(0) : undefined;
    const afterOwnLevel = /[市区县省州旗]本级/.test(before);
    readings.push(
      ...readSentence(passage, {
        ...known,
        before,
        isStory: isStory(before, sentence),
        carried,
        planned,
        afterOwnLevel,
      }),
    );
    before += sentence;
  }
  return readings;
}

/** A year, a span or a since holds for the sentences that follow; a day or a month dates one event. */
function holds(time: TimeExpression): boolean {
  return !time.isPartial && time.period.type !== undefined && time.period.type !== 'as-of';
}

function paragraphsOf(article: Article): readonly (readonly Passage[])[] {
  return [...Map.groupBy(passagesOf(article), (passage) => passage.paragraphIndex).values()];
}

/** 今年 is the year of publication, but a report that comes out in spring calls the year that it reports on 今年. */
function timeBase({ period, published }: IndicatorContext): TimeBase {
  const now = period?.end ?? period?.asOf ?? published;
  const reported = periodEndYear(period);
  const publishedYear = published === undefined ? undefined : Number(published.slice(0, 4));
  const isReport = period?.type === 'year' || publishedYear === undefined;
  return { now, year: isReport ? (reported ?? publishedYear) : (publishedYear ?? reported) };
}

/** Full and short names of the article's place and the places above it, longest first: 沈阳市, 辽宁省, 沈阳, 辽宁. */
function placeNames(region: Region | undefined): readonly string[] {
  if (region === undefined) return [];
  const names = [region.name, ...regionPath(region.code).map(({ name }) => name)];
  const short = names
    .map((name) => name.replace(/(?:市|省|县|区|自治区|自治州|自治县|旗)$/, ''))
    .filter((name) => name.length > 1);
  return [...new Set([...names, ...short])].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Names of the districts and counties below the article's place. */
function partNames(region: Region | undefined): readonly string[] {
  if (region === undefined) return [];
  const prefix = region.code.replace(/(?:00)+$/, '');
  return regions.filter(({ code }) => code !== region.code && code.startsWith(prefix)).map(({ name }) => name);
}
