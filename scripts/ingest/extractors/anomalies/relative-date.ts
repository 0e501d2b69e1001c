import type { Finding } from '../../finding.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import type { Passage } from '../text/passages-of.ts';

/**
 * Dates that only the day of publication makes plain: 今年7月, 去年. One finding an article. In a report on one year 今年 is that year.
 */
export function relativeDate(
  passages: readonly Passage[],
  { period, published, sourceType }: ExtractionContext,
): readonly Finding[] {
  if (sourceType === 'annual-report' || period?.type === 'year') return [];
  const quotes = passages.flatMap(({ text }) => [...text.matchAll(RELATIVE)].map(([expression]) => expression));
  const [quote] = quotes;
  if (quote === undefined) return [];
  const read = published === undefined ? '文章没有发表日期，无法换算' : `已按发表日期 ${published} 换算`;
  return [{ type: 'relative-date', severity: 'note', description: `${named(quotes)}是相对的说法，${read}。`, quote }];
}

/** Each expression once; of very many the first. */
function named(quotes: readonly string[]): string {
  const distinct = [...new Set(quotes)];
  const names = distinct.slice(0, mostNamed).map((quote) => `“${quote}”`);
  return names.join('、') + (distinct.length > mostNamed ? '等' : '');
}

const mostNamed = 6;
// 今年7月1日 · 今年上半年 · 去年, but not 今年以来, which is only a manner of speaking
const RELATIVE =
  /(?:今年|去年|前年|上个?月|本月)(?!以来|底前)(?:\d{1,2}月(?:\d{1,2}日)?(?:至\d{1,2}月)?|上半年|下半年|[第一二三四前]+季度)?/g;
