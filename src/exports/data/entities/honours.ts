import type { Honour } from '../../../domain/honour.ts';
import { itemEntity } from '../item-entity.ts';

/** The table of honours; what is no honour but a nomination or a pilot says so in its status. */
export const honoursEntity = itemEntity<Honour>({
  name: 'honours',
  title: '荣誉与推荐',
  description: '一行是来源说得到的一个称号、表彰或肯定；只有 status 是 awarded 的才是荣誉。',
  itemsOf: ({ honours }) => honours,
  columns: [
    { name: 'name', title: '名称', type: 'string', note: { at: 'honourSchema.name' }, read: ({ item }) => item.name },
    {
      name: 'status',
      title: '状态',
      type: 'string',
      note: { at: 'honourStatusSchema' },
      read: ({ item }) => item.status,
    },
    {
      name: 'recipient',
      title: '得到者',
      type: 'string',
      note: { at: 'honourSchema.recipient' },
      read: ({ item }) => item.recipient,
    },
    {
      name: 'grantor',
      title: '授予者',
      type: 'string',
      note: { at: 'honourSchema.grantor' },
      read: ({ item }) => item.grantor,
    },
    { name: 'level', title: '层级', type: 'string', note: { at: 'honourLevelSchema' }, read: ({ item }) => item.level },
    { name: 'year', title: '年份', type: 'integer', note: { at: 'honourSchema.year' }, read: ({ item }) => item.year },
  ],
});
