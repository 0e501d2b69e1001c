import type { PracticeRow } from './practice-rows.ts';
import { placeKey } from './place-key.ts';
import type { TopicEntry } from './topic-entries.ts';

/** A narrower topic with one practice of each of several regions. */
export interface TopicExample {
  readonly topic: TopicEntry;
  readonly practices: readonly PracticeRow[];
}

const mostPractices = 4;

/** The narrower topic that most regions have a practice on, for the home page; those that an editor described come first. */
export function topicExample(entries: readonly TopicEntry[]): TopicExample | undefined {
  const examples = entries
    .filter(({ practices }) => practices.length > 0)
    .map((topic) => ({ topic, practices: onePerRegion(topic.practices) }));
  const weight = ({ topic, practices }: TopicExample) => practices.length * 2 + (topic.parent === undefined ? 0 : 1);
  const [best] = examples.toSorted((one, other) => weight(other) - weight(one));
  return best && { ...best, practices: best.practices.slice(0, mostPractices) };
}

function onePerRegion(rows: readonly PracticeRow[]): readonly PracticeRow[] {
  const described = rows.toSorted((one, other) => Number(isDescribed(one)) - Number(isDescribed(other)));
  return [...new Map(described.map((row) => [placeKey(row.entry), row])).values()];
}

function isDescribed({ practice }: PracticeRow): boolean {
  return practice.mechanism !== undefined;
}
