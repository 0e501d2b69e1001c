import type { Period } from '../../../../src/domain/period.ts';
import { plainText } from '../indicators/plain-text.ts';
import { timeExpressions } from '../indicators/time-expressions.ts';

/** The year, span or part of a year that a title names: 2024年 · 2021—2023年 · 2023年上半年 · 二〇二三年1—9月. A day in it dates a session. */
export function titlePeriod(title: string): Period | undefined {
  const plain = plainText(title).replace(DAY, '');
  const span = SPAN.exec(plain)?.groups;
  if (span?.['start'] !== undefined && span['end'] !== undefined) {
    return { label: `${span['start']}—${span['end']}年`, start: span['start'], end: span['end'], type: 'range' };
  }
  const part = timeExpressions(plain, {}).find((time) => time.isPartial);
  const year = YEAR.exec(plain)?.groups?.['year'];
  if (part !== undefined) return part.period;
  return year === undefined ? undefined : { label: `${year}年`, start: year, end: year, type: 'year' };
}

// 2023年2月9日在云州市第十七届人民代表大会第三次会议上
const DAY = /(?:19|20)\d{2}年\d{1,2}月\d{1,2}日/;
// 关于2024年法治政府建设情况的报告
const YEAR = /(?<!\d)(?<year>(?:19|20)\d{2})年/;
const SPAN = /(?<!\d)(?<start>(?:19|20)\d{2})年?[—–\-~～至](?<end>(?:19|20)\d{2})年/;
