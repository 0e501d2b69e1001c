import type { Problem } from '../../../domain/problem.ts';
import { itemEntity } from '../item-entity.ts';
import { topicColumn } from '../topic-column.ts';

/** The table of problems that sources admit. */
export const problemsEntity = itemEntity<Problem>({
  name: 'problems',
  title: '自认的问题',
  description: '一行是来源自己承认的一项不足。',
  itemsOf: ({ problemsAdmitted }) => problemsAdmitted,
  columns: [
    { name: 'text', title: '问题', type: 'string', note: { at: 'problemSchema.text' }, read: ({ item }) => item.text },
    topicColumn,
  ],
});
