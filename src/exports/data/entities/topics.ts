import { dataEntity } from '../data-entity.ts';
import type { DataLibrary } from '../data-library.ts';

interface Row {
  readonly topic: DataLibrary['topics'][number];
  readonly address: string;
}

/** The table of topics, those without a case too: the vocabulary is open. */
export const topicsEntity = dataEntity<Row>({
  name: 'topics',
  title: '主题',
  description: '一行是一个主题或细分主题，连同它之下有多少案例和做法；还没有案例的也在。',
  columns: [
    {
      name: 'id',
      title: '代号',
      type: 'string',
      note: '主题的代号；细分主题带小数点。',
      read: ({ topic }) => topic.id,
    },
    { name: 'name', title: '名称', type: 'string', note: '主题的名称。', read: ({ topic }) => topic.name },
    {
      name: 'parent',
      title: '上位主题',
      type: 'string',
      note: '细分主题所属的主题；主题自己没有。',
      read: ({ topic }) => topic.parent,
    },
    {
      name: 'question',
      title: '要回答的问题',
      type: 'string',
      note: '细分主题问各地的一句大白话。',
      read: ({ topic }) => topic.question,
    },
    {
      name: 'caseCount',
      title: '案例数',
      type: 'integer',
      note: '有多少案例说到它。',
      read: ({ topic }) => topic.cases.length,
    },
    {
      name: 'practiceCount',
      title: '做法数',
      type: 'integer',
      note: '有多少做法属于它。',
      read: ({ topic }) => topic.practices.length,
    },
    { name: 'address', title: '网址', type: 'string', note: '主题页的永久网址。', read: ({ address }) => address },
  ],
  rows: ({ topics, pageOf }) => topics.map((topic) => ({ topic, address: pageOf(`topics/${topic.id}`) })),
});
