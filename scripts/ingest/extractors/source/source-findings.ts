import type { PartialDate } from '../../../../src/domain/date.ts';
import type { Source } from '../../../../src/domain/source.ts';
import type { Masthead } from '../../article.ts';
import type { Finding } from '../../finding.ts';
import { issuingBody } from '../issuing-body.ts';

/**
 * What is missing or impossible about a source: no outlet or issuer, no date, no author of a newspaper's text; a date before the
 * content (`content`, the latest month that the text tells of) or in another month than the address (`ofUrl`).
 */
export function sourceFindings(
  masthead: Masthead,
  source: Pick<Source, 'type' | 'outlet' | 'authors' | 'published' | 'reposted'>,
  content: PartialDate | undefined,
  ofUrl: PartialDate | undefined,
): readonly Finding[] {
  const missing = [
    ...(source.outlet === undefined && (masthead.issuer ?? issuingBody(masthead.title)) === undefined
      ? ['署名单位或首发媒体']
      : []),
    ...(source.published === undefined ? ['发表日期'] : []),
    ...(source.published?.basis === 'url' ? ['发表日期（只从网址读出）'] : []),
    ...((source.type === 'newspaper' || source.type === 'interview') && source.authors.length === 0 ? ['作者'] : []),
  ];
  return [
    ...(missing.length === 0 ? [] : [missingMetadata(missing)]),
    ...[source.reposted?.date, masthead.published].flatMap((date) => impossible(date, content, ofUrl)).slice(0, 1),
  ];
}

function missingMetadata(missing: readonly string[]): Finding {
  return {
    type: 'missing-metadata',
    severity: 'warning',
    description: `来源没有写明${missing.join('、')}，请查原文补上；查不到的，保留空白。`,
  };
}

function impossible(
  date: string | undefined,
  content: PartialDate | undefined,
  ofUrl: PartialDate | undefined,
): readonly Finding[] {
  if (date === undefined) return [];
  const beforeContent = content !== undefined && differs(date, content) && date < content;
  const otherMonth = ofUrl !== undefined && differs(date, ofUrl);
  if (!beforeContent && !otherMonth) return [];
  const reasons = [
    ...(beforeContent ? [`早于文中所说的 ${content}`] : []),
    ...(otherMonth ? [`与原文网址里的 ${ofUrl} 不符`] : []),
  ];
  return [
    { type: 'impossible-date', severity: 'warning', description: `页面所标日期 ${date} ${reasons.join('，也')}。` },
  ];
}

/** Whether two dates differ as far as both are known, to the month at most. */
function differs(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length, 'yyyy-mm'.length);
  return date.slice(0, length) !== other.slice(0, length);
}
