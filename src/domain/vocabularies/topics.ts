import { z } from 'zod';
import data from './topics.json' with { type: 'json' };

const narrowerSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** 这个细分主题要回答的问题，一句大白话，各地的做法就是各自的答案。 */
  question: z.string().endsWith('？'),
});

const topicSchema = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.string(),
  outline2021: z.string(),
  narrower: z.array(narrowerSchema),
});

/** A topic of the first level (主题), with its narrower topics. */
export type Topic = z.infer<typeof topicSchema>;

/** A narrower topic (细分主题), with the topic that holds it. */
export interface NarrowerTopic {
  readonly id: string;
  readonly name: string;
  /** The question that it asks of every region, in plain words. */
  readonly question: string;
  readonly parent: Topic;
}

/** The twelve topics in their published order. T01 to T09 follow parts two to ten of 《法治政府建设实施纲要（2021—2025年）》. */
export const topics: readonly Topic[] = z.array(topicSchema).parse(data.topics);

/** The version of the scheme of topics; the outline's period has ended, so a later version is to be expected. */
export const topicsVersion: string = data.version;

/** All narrower topics in their published order. */
export const narrowerTopics: readonly NarrowerTopic[] = topics.flatMap((parent) =>
  parent.narrower.map((topic) => ({ ...topic, parent })),
);

const names = new Map([...topics, ...narrowerTopics].map((topic) => [topic.id, topic.name]));

/** The name of a topic or narrower topic, or undefined for an id that the vocabulary does not hold. */
export function topicName(id: string): string | undefined {
  return names.get(id);
}

/** The id of the first-level topic that an id belongs to: `T07` for `T07.1` and for `T07`. */
export function broaderTopicId(id: string): string {
  return id.split('.')[0] ?? id;
}
