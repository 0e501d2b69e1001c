import { topicName } from '../../src/domain/vocabularies/topics.ts';

/** A topic by its code and name: T07.1 行政复议. Undefined where there is none. */
export function topicText(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `${id} ${topicName(id) ?? '（词表里没有）'}`;
}
