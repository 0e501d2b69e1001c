import type { First } from '../../../domain/first.ts';
import { itemEntity } from '../item-entity.ts';

/** The table of claims of being first. */
export const firstsEntity = itemEntity<First>({
  name: 'firsts',
  title: '首创之说',
  description: '一行是来源说自己是首创、率先、全国首个的一句话。它是来源的说法，不是本库认定的事实。',
  itemsOf: ({ firsts }) => firsts,
  columns: [
    { name: 'claim', title: '说法', type: 'string', note: { at: 'firstSchema.claim' }, read: ({ item }) => item.claim },
    { name: 'what', title: '说的事', type: 'string', note: { at: 'firstSchema.what' }, read: ({ item }) => item.what },
    {
      name: 'year',
      title: '年份',
      type: 'integer',
      note: '来源说的年份；没有写就空着。',
      read: ({ item }) => item.year,
    },
  ],
});
