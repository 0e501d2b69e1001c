import type { Article } from '../../article.ts';

/** What an article calls itself by: the last character of the name of its region. */
export type SelfLevel = '省' | '市' | '区' | '县' | '旗' | '州';

/**
 * The level at which an article speaks of itself (我市, 全区, 县司法局), or undefined where no level is clearly ahead. It tells a
 * district's report that names only its city from the city's own.
 */
export function selfLevel(article: Article): SelfLevel | undefined {
  const counts = new Map<string, number>();
  const texts = article.sections.flatMap(({ heading, paragraphs }) => [
    heading ?? '',
    ...paragraphs.map(({ text }) => text),
  ]);
  for (const text of [article.masthead.title ?? '', ...texts]) {
    for (const { groups } of text.matchAll(SELF)) {
      const level = groups?.['we'] ?? groups?.['body'] ?? '';
      counts.set(level, (counts.get(level) ?? 0) + (groups?.['we'] === undefined ? 1 : WE));
    }
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < CLEAR || first[1] < (second?.[1] ?? 0) * AHEAD) return undefined;
  return LEVELS.find((level) => level === first[0]);
}

const LEVELS: readonly SelfLevel[] = ['省', '市', '区', '县', '旗', '州'];
const WE = 2;
const CLEAR = 3;
const AHEAD = 2;
// 我市 · 全区 · 县司法局, but not 大连市司法局 or 自治区司法厅
const SELF =
  /(?:(?:我|全)(?<we>[省市区县旗州])(?!级|域)|(?<=^|[，。；、“”\s向经由在和与是]|一是)(?<body>[省市区县旗州])(?:委|政府|司法[局厅]|人大|政协|法院|检察院|两级))/g;
