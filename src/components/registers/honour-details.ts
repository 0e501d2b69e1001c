import type { Honour } from '../../domain/honour.ts';
import { labels } from '../../domain/labels.ts';
import { namesYear } from '../../queries/names-year.ts';
import { yearText } from '../year-text.ts';

// 大连日报, 某某电视台, 新华社, 人民网: whoever prints or broadcasts reports; any other body affirms.
const mediaName = /(报|报社|电视台|广播台|通讯社|新华社|网|杂志|周刊)$/;

/** What whoever stands as grantor did, by status: a ministry that names a pilot has awarded nothing. */
const acts = {
  awarded: '授予',
  nominated: '推荐',
  pilot: '确定',
  'assessment-stage': '评审',
} as const;

/**
 * What is known of an honour beside its name: status where it is no award, who got it where that is not the region itself, who gave it,
 * level, year. Where the name tells the year, a missing year is not remarked.
 */
export function honourDetails(honour: Honour, region: string | undefined): readonly (string | undefined)[] {
  const { status, name, recipient, grantor, level, year } = honour;
  return [
    status === 'awarded' || (status === 'media-recognition' && grantor !== undefined) ? undefined : statusText(honour),
    recipient === region ? undefined : recipient,
    grantor === undefined ? (status === 'awarded' ? '授予方未注明' : undefined) : `${grantor}${actOf(honour)}`,
    level === undefined || level === 'media' ? undefined : labels.honourLevel[level],
    year === undefined && namesYear(name) ? undefined : yearText(year),
  ];
}

function actOf(honour: Honour): string {
  return honour.status === 'media-recognition' ? statusText(honour) : acts[honour.status];
}

function statusText({ status, grantor, level }: Honour): string {
  if (status !== 'media-recognition') return labels.honourStatus[status];
  const isMedia = level === 'media' || (grantor !== undefined && mediaName.test(grantor));
  return isMedia ? '报道' : '肯定';
}
