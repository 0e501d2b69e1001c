import type { Document } from '../../../domain/document.ts';
import { itemEntity } from '../item-entity.ts';

/** The table of documents. */
export const documentsEntity = itemEntity<Document>({
  name: 'documents',
  title: '文件',
  description: '一行是一个案例提到的一份法规、规章、标准、办法或方案。',
  itemsOf: ({ documents }) => documents,
  columns: [
    {
      name: 'title',
      title: '名称',
      type: 'string',
      note: { at: 'documentSchema.title' },
      read: ({ item }) => item.title,
    },
    {
      name: 'untitled',
      title: '没有正式名称',
      type: 'boolean',
      note: '来源没有写出正式名称，名称是按内容起的称呼，就是 true。',
      read: ({ item }) => item.untitled ?? false,
    },
    {
      name: 'number',
      title: '文号',
      type: 'string',
      note: { at: 'documentSchema.number' },
      read: ({ item }) => item.number,
    },
    { name: 'date', title: '日期', type: 'string', note: { at: 'partialDateSchema' }, read: ({ item }) => item.date },
    { name: 'role', title: '角色', type: 'string', note: { at: 'documentRoleSchema' }, read: ({ item }) => item.role },
  ],
});
