import type { CaseRule } from '../case-problem.ts';
import { periodEndYear } from '../period.ts';

/**
 * The id of a case names its region and the year in which its content ends (without a period, the year of publication). In a
 * draft this is a warning, for its region may not be known yet; once it is published the id can no longer change.
 */
export const idMatchesCase: CaseRule = ({ case: value }) => {
  const [, code, year, serial] = value.id.split('-');
  const publishedYear = value.source.published?.date.slice(0, 4);
  const wantedYear = periodEndYear(value.period)?.toString() ?? publishedYear ?? year;
  const wantedCode = value.region?.code ?? code;
  if (code === wantedCode && year === wantedYear) return [];
  const wanted = `fz-${wantedCode}-${wantedYear}-${serial}`;
  const message = `编号 ${value.id} 与地区、年份不符，应以 fz-${wantedCode}-${wantedYear} 开头。还没有发布的，把 id 和文件名都改成 ${wanted}（已被占用就用下一个顺序号）；地区或时期填错了的，改地区或时期。`;
  const severity = value.review.status === 'reviewed' ? 'error' : 'warning';
  return [{ path: ['id'], rule: 'id-matches-case', severity, message }];
};
