import type { Honour } from '../domain/honour.ts';
import { labels } from '../domain/labels.ts';
import { yearText } from './year-text.ts';

/** What whoever stands as grantor did, by status: a ministry that names a pilot has awarded nothing. */
const acts = {
  awarded: '授予',
  nominated: '推荐',
  pilot: '确定',
  'assessment-stage': '评审',
  'media-recognition': '肯定或报道',
} as const;

/** What is known of an honour beside its name: status where it is no award, who got it, who gave it, level, year. */
export function honourDetails({ status, recipient, grantor, level, year }: Honour): readonly (string | undefined)[] {
  return [
    status === 'awarded' ? undefined : labels.honourStatus[status],
    recipient,
    grantor === undefined ? (status === 'awarded' ? '授予方未注明' : undefined) : `${grantor}${acts[status]}`,
    level && labels.honourLevel[level],
    yearText(year),
  ];
}
