import type { PartialDate } from '../../../../src/domain/date.ts';
import type { Article } from '../../article.ts';
import { passagesOf } from '../text/passages-of.ts';

/**
 * The latest year or month that an article tells of as past: plans and admitted problems, goals (到2026年) and numbers of documents
 * are left out. Undefined where it names no date.
 */
export function latestContentMonth(article: Article): PartialDate | undefined {
  let latest: PartialDate | undefined;
  for (const { text, role } of passagesOf(article)) {
    if (role === 'plans' || role === 'problems') continue;
    for (const { groups } of text.matchAll(DATE)) {
      const year = groups?.['year'] ?? '';
      const month = groups?.['month'];
      const date = month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
      if (latest === undefined || date > latest) latest = date;
    }
  }
  return latest;
}

// 2020年6月 · 2021年, but not 到2026年 nor （2021—2025年） nor 2025年是“八五”普法收官之年 nor 列入2025年立法计划
const DATE =
  /(?<![到至－—～~\-\d]|力争|计划)(?<year>(?:19|20)\d{2})年(?:(?<month>1[0-2]|0?[1-9])月)?(?!底?前|内|远景|愿景|目标|工作(?:打算|安排|计划)|[^，。；\d]{0,6}(?:计划|规划)|将|是[^，。；]{0,24}之年|[\d.]{1,8}[\u4e00-\u9fa5％%][^，。；]{0,6}目标)/g;
