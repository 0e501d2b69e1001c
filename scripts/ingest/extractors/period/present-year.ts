import { periodEndYear } from '../../../../src/domain/period.ts';
import type { Article } from '../../article.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { passagesOf } from '../text/passages-of.ts';

/**
 * The year in which a newspaper or somebody whom it asks tells of the year before: he says 去年 of the year that the article is about.
 * That is the year of publication; where it is not known, the next year if the text speaks of it (2025年准备怎么干). Undefined for any
 * other text.
 */
export function presentYear(article: Article, context: PresentContext): number | undefined {
  const { sourceType, period, published, publishedBasis } = context;
  const told = period?.type === 'year' ? periodEndYear(period) : undefined;
  if (told === undefined || (sourceType !== 'interview' && sourceType !== 'newspaper')) return undefined;
  if (published !== undefined && publishedBasis !== 'url')
    return Number(published.slice(0, 'yyyy'.length)) === told + 1 ? told + 1 : undefined;
  const next = `${told + 1}年`;
  const isNamed = ({ text, section }: { text: string; section: string | undefined }): boolean =>
    text.includes(next) || section?.includes(next) === true;
  return passagesOf(article).some(isNamed) ? told + 1 : undefined;
}

/** What is known of an article when that is asked. */
export type PresentContext = Pick<ExtractionContext, 'sourceType' | 'period' | 'published' | 'publishedBasis'>;
