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
  const practices = practiceRows(cases);
  const figures = figureRows(cases);
  const entryOf = (id: string, name: string) => {
    const holds = (topic: string | undefined) => topic !== undefined && (topic === id || broaderTopicId(topic) === id);
    return {
      id,
      name,
      cases: cases.filter((entry) => entry.topics.some(holds) || entry.practices.some(({ topic }) => holds(topic))),
      practices: practices.filter(({ practice }) => holds(practice.topic)),
      figures: figures.filter(({ indicator }) => holds(topicOf(indicator.canonical))),
    };
  };
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
