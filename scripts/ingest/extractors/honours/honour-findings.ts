import type { Finding } from '../../finding.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import type { FoundHonour } from './found-honour.ts';

/**
 * What an editor should know about an article's honours: nominations that are no awards, one finding each, and one finding for
 * all awards whose year the text does not give. A yearly report dates its honours by itself, but for those that are for other years
 * (2016—2020年…先进县) and those of the state, which are given in batches years apart; so does a sentence that opens with a span of
 * time (两年多以来).
 */
export function honourFindings(honours: readonly FoundHonour[], { period }: ExtractionContext): readonly Finding[] {
  const nominations = honours
    .filter(({ status }) => status === 'nominated' || status === 'assessment-stage')
    .map((honour): Finding => ({
      type: 'nomination-not-award',
      severity: 'warning',
      description: `“${honour.name}”在文中只是推荐、入围或评审阶段，不是已获得的荣誉。`,
      quote: honour.evidence.quote,
    }));
  const undated = honours.filter(
    ({ name, status, year, evidence }) =>
      status === 'awarded' &&
      year === undefined &&
      !SPAN.test(evidence.sentence ?? '') &&
      (period?.type !== 'year' || OTHER_YEARS.test(name) || NATIONAL.test(name)),
  );
  const first = undated[0];
  if (first === undefined) return nominations;
  const names = undated.map(({ name }) => `“${name}”`).join('、');
  return [
    ...nominations,
    {
      type: 'undated-honour',
      severity: 'note',
      description: `文中没有写明获得年份：${names}。`,
      quote: first.evidence.quote,
    },
  ];
}

const NATIONAL = /^(?:第[一二三四五六七八九十\d]+批)?[“]?(?:全国|国家)/;
const OTHER_YEARS = /\d{4}年?[—－–~～至-]\d{4}/;
// 两年多以来 · 2020年以来 · 近三年
const SPAN = /年多?[以]?来|近[一二三四五六七八九十两\d]+年|期间/;
