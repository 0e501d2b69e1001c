import type { PartialDate } from '../../../../src/domain/date.ts';
import type { Period } from '../../../../src/domain/period.ts';
import type { Masthead } from '../../article.ts';
import { plainText } from '../indicators/plain-text.ts';

/**
 * The year that a work report tells of which was given to a session of the congress: in the first months of a year the one before,
 * whatever year its title names (2026年政府工作报告 tells of 2025). Undefined for any other text.
 */
export function sessionPeriod(
  { title = '', subtitle = '' }: Masthead,
  published: PartialDate | undefined,
): Period | undefined {
  const plain = plainText(`${title} ${subtitle}`);
  if (!/工作报告/.test(plain)) return undefined;
  const session = SESSION.exec(plain)?.groups;
  if (session === undefined && (published === undefined || !plain.includes(`${published.slice(0, 4)}年`)))
    return undefined;
  const [year = 0, month = 0] = [
    session?.['year'] ?? published?.slice(0, 4),
    session?.['month'] ?? published?.slice(5, 7),
  ].map(Number);
  if (month >= 1 && month <= SPRING) return wholeYear(year - 1);
  return session !== undefined && month >= AUTUMN ? wholeYear(year) : undefined;
}

function wholeYear(year: number): Period {
  return { label: `${year}年`, start: String(year), end: String(year), type: 'year' };
}

const SPRING = 4;
const AUTUMN = 11;
// 2023年2月9日在云州市第十七届人民代表大会第三次会议上
const SESSION = /(?<!\d)(?<year>(?:19|20)\d{2})年(?<month>\d{1,2})月\d{1,2}日/;
