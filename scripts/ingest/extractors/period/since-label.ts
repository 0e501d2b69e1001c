import type { PartialDate } from '../../../../src/domain/date.ts';
import type { Article } from '../../article.ts';

/**
 * The start that an article gives to what it tells, where its opening names one: 2020年以来, 自2019年3月以来, 2021年开展…以来. The
 * label is as printed.
 */
export function sinceLabel(article: Article): { readonly label: string; readonly start: PartialDate } | undefined {
  const paragraphs = article.sections.flatMap((section) => section.paragraphs).slice(0, OPENING);
  for (const { text } of paragraphs) {
    const congress = CONGRESSES.find(({ label }) => text.includes(label));
    if (congress !== undefined) return congress;
    const match = SINCE.exec(text);
    const year = match?.groups?.['year'];
    if (match === null || year === undefined) continue;
    const month = match.groups?.['month'];
    return {
      label: match[0].replace(/^自从?/, ''),
      start: month === undefined ? year : `${year}-${month.padStart(2, '0')}`,
    };
  }
  return undefined;
}

const OPENING = 6;
const CONGRESSES = [
  { label: '党的十八大以来', start: '2012-11' },
  { label: '党的十九大以来', start: '2017-10' },
  { label: '党的二十大以来', start: '2022-10' },
] as const;
// 2020年以来 · 自2019年3月启动试点以来
const SINCE =
  /自?(?<!\d)(?<year>(?:19|20)\d{2})年(?:(?<month>1[0-2]|0?[1-9])月)?(?:[^，。；\d]{0,16})?以来(?!的?第|的?首)/;
