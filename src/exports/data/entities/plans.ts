import type { Plan } from '../../../domain/plan.ts';
import { itemEntity } from '../item-entity.ts';
import { topicColumn } from '../topic-column.ts';

/** The table of plans. */
export const plansEntity = itemEntity<Plan>({
  name: 'plans',
  title: '打算',
  description: '一行是来源说今后要做的一件事；还没有做，不算做法的成效。',
  itemsOf: ({ plans }) => plans,
  columns: [
    { name: 'text', title: '要做的事', type: 'string', note: { at: 'planSchema.text' }, read: ({ item }) => item.text },
    topicColumn,
    {
      name: 'dueYear',
      title: '预定年份',
      type: 'integer',
      note: { at: 'planSchema.dueYear' },
      read: ({ item }) => item.dueYear,
    },
    {
      name: 'fulfilledBy',
      title: '后来做成',
      type: 'string',
      note: { at: 'planSchema.fulfilledBy' },
      read: ({ item }) => item.fulfilledBy,
    },
  ],
});
