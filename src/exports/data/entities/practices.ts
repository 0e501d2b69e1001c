import type { Practice } from '../../../domain/practice.ts';
import { itemEntity } from '../item-entity.ts';
import { topicColumn } from '../topic-column.ts';

/** The table of practices. */
export const practicesEntity = itemEntity<Practice>({
  name: 'practices',
  title: '做法',
  description: '一行是一项做法：一个地方为解决一个问题而采取的一种办法。',
  itemsOf: ({ practices }) => practices,
  columns: [
    {
      name: 'name',
      title: '名称',
      type: 'string',
      note: { at: 'practiceSchema.name' },
      read: ({ item }) => item.name,
    },
    { name: 'kind', title: '性质', type: 'string', note: { at: 'practiceKindSchema' }, read: ({ item }) => item.kind },
    {
      name: 'problem',
      title: '要解决的问题',
      type: 'string',
      note: { at: 'practiceSchema.problem' },
      read: ({ item }) => item.problem,
    },
    {
      name: 'mechanism',
      title: '怎么做',
      type: 'string',
      note: { at: 'practiceSchema.mechanism' },
      read: ({ item }) => item.mechanism,
    },
    {
      name: 'actors',
      title: '谁来做',
      type: 'list',
      note: { at: 'practiceSchema.actors' },
      read: ({ item }) => item.actors,
    },
    {
      name: 'legalBasis',
      title: '依据',
      type: 'list',
      note: { at: 'practiceSchema.legalBasis' },
      read: ({ item }) => item.legalBasis.map(({ title, article }) => `《${title}》${article ?? ''}`),
    },
    {
      name: 'results',
      title: '效果数字',
      type: 'list',
      note: '能说明效果的数字的编号，见数字表。',
      read: ({ entry, item }) => item.results.map((id) => `${entry.id}-${id}`),
    },
    topicColumn,
  ],
});
