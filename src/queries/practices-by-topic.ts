import { broaderTopicId, type Topic, topics } from '../domain/vocabularies/topics.ts';
import type { PracticeRow } from './practice-rows.ts';

/** The practices of one topic of the first level. */
export interface PracticesOfTopic {
  /** Undefined for practices that have no topic. */
  readonly topic: Topic | undefined;
  readonly rows: readonly PracticeRow[];
}

/** Practices by topic of the first level in their published order; those without a topic come last. */
export function practicesByTopic(rows: readonly PracticeRow[]): readonly PracticesOfTopic[] {
  const byTopic = Map.groupBy(rows, ({ practice: { topic } }) =>
    topic === undefined ? undefined : broaderTopicId(topic),
  );
  return [...topics, undefined].flatMap((topic) => {
    const own = byTopic.get(topic?.id);
    return own === undefined ? [] : [{ topic, rows: own }];
  });
}
