import type { Column } from './data-entity.ts';

/** The topic of a thing, by its id in the vocabulary. */
export const topicColumn: Column<{ readonly item: { readonly topic?: string | undefined } }> = {
  name: 'topic',
  title: '主题',
  type: 'string',
  note: '所属主题的代号，见主题表。',
  read: ({ item }) => item.topic,
};
