import type { Case } from '../domain/case.ts';
import { canonicalIndicator } from '../domain/vocabularies/canonical-indicators.ts';
import { broaderTopicId, narrowerTopics, topics } from '../domain/vocabularies/topics.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';
import { type PracticeRow, practiceRows } from './practice-rows.ts';

/** A topic of either level with what the library holds on it; a topic of the first level holds its narrower topics' too. */
export interface TopicEntry {
  readonly id: string;
  readonly name: string;
  /** Of a narrower topic: the id of its topic of the first level. */
  readonly parent?: string;
  /** Of a narrower topic: the question that it asks of every region. */
  readonly question?: string;
  readonly cases: readonly Case[];
  readonly practices: readonly PracticeRow[];
  /** Figures of the canonical indicators that belong to the topic. */
  readonly figures: readonly FigureRow[];
}

/** All topics in their published order, each followed by its narrower topics; empty ones are there too. */
export function topicEntries(cases: readonly Case[]): readonly TopicEntry[] {
  const practices = byTopic(practiceRows(cases), ({ practice }) => [practice.topic]);
  const figures = byTopic(figureRows(cases), ({ indicator }) => [topicOf(indicator.canonical)]);
  const own = byTopic(cases, (entry) => [...entry.topics, ...entry.practices.map(({ topic }) => topic)]);
  const entryOf = (id: string, name: string) => ({
    id,
    name,
    cases: own.get(id) ?? [],
    practices: practices.get(id) ?? [],
    figures: figures.get(id) ?? [],
  });
  return topics.flatMap(({ id, name }) => [
    entryOf(id, name),
    ...narrowerTopics
      .filter(({ parent }) => parent.id === id)
      .map(({ id: narrowerId, name: narrowerName, question }) => ({
        ...entryOf(narrowerId, narrowerName),
        parent: id,
        question,
      })),
  ]);
}

function topicOf(canonical: string | undefined): string | undefined {
  return canonical === undefined ? undefined : canonicalIndicator(canonical)?.topic;
}

/** What belongs to each topic, in the given order; what belongs to a narrower topic belongs to the one above it too. */
function byTopic<Value>(
  values: readonly Value[],
  topicsOf: (value: Value) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>();
  for (const value of values) {
    const ids = new Set(topicsOf(value).flatMap((id) => (id === undefined ? [] : [id, broaderTopicId(id)])));
    for (const id of ids) {
      const held = found.get(id);
      if (held === undefined) found.set(id, [value]);
      else held.push(value);
    }
  }
  return found;
}
