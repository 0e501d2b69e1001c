import { type CanonicalIndicator, canonicalIndicators } from '../domain/vocabularies/canonical-indicators.ts';
import { broaderTopicId, type Topic, topics } from '../domain/vocabularies/topics.ts';
import type { IndicatorEntry } from './indicator-entries.ts';

/** The canonical indicators of one topic of the first level. */
export interface IndicatorGroup {
  readonly topic: Topic;
  readonly reported: readonly IndicatorEntry[];
  /** Those of which the library holds no value yet. */
  readonly unreported: readonly CanonicalIndicator[];
}

/** All canonical indicators by topic, in the published order of both. */
export function indicatorGroups(entries: readonly IndicatorEntry[]): readonly IndicatorGroup[] {
  const known = new Set(entries.map(({ indicator }) => indicator.id));
  return topics.map((topic) => ({
    topic,
    reported: entries.filter(({ indicator }) => broaderTopicId(indicator.topic) === topic.id),
    unreported: canonicalIndicators.filter(({ id, topic: own }) => broaderTopicId(own) === topic.id && !known.has(id)),
  }));
}
