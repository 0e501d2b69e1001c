import type { Honour } from '../domain/honour.ts';
import { labels } from '../domain/labels.ts';
import { yearText } from './year-text.ts';

/** What is known of an honour beside its name: status where it is no award, who got it, who gave it, level, year. */
export function honourDetails({ status, recipient, grantor, level, year }: Honour): readonly (string | undefined)[] {
  return [
    status === 'awarded' ? undefined : labels.honourStatus[status],
    recipient,
    grantor === undefined ? '授予方未注明' : `${grantor}授予`,
    level && labels.honourLevel[level],
    yearText(year),
  ];
}
