import type { Indicator } from '../../../domain/indicator.ts';
import { itemEntity } from '../item-entity.ts';

/** The table of figures: every number that was read from a sentence. */
export const indicatorsEntity = itemEntity<Indicator>({
  name: 'indicators',
  title: '数字',
  description: '一行是一个数字：来源印出的一个数，它说的是什么、什么时候、多大范围，从哪句话读出。',
  itemsOf: ({ indicators }) => indicators,
  columns: [
    {
      name: 'name',
      title: '名称',
      type: 'string',
      note: { at: 'indicatorSchema.name' },
      read: ({ item }) => item.name,
    },
    {
      name: 'canonical',
      title: '标准指标',
      type: 'string',
      note: '标准指标的代号，见标准指标表；没有合适的就空着。',
      read: ({ item }) => item.canonical,
    },
    {
      name: 'value',
      title: '数值',
      type: 'number',
      note: { at: 'indicatorSchema.value' },
      read: ({ item }) => item.value,
    },
    {
      name: 'valueMax',
      title: '上端',
      type: 'number',
      note: { at: 'indicatorSchema.valueMax' },
      read: ({ item }) => item.valueMax,
    },
    {
      name: 'valueText',
      title: '原样',
      type: 'string',
      note: { at: 'indicatorSchema.valueText' },
      read: ({ item }) => item.valueText,
    },
    {
      name: 'unit',
      title: '单位',
      type: 'string',
      note: { at: 'indicatorSchema.unit' },
      read: ({ item }) => item.unit,
    },
    {
      name: 'comparator',
      title: '比较词',
      type: 'string',
      note: { at: 'comparatorSchema' },
      read: ({ item }) => item.comparator,
    },
    {
      name: 'qualifier',
      title: '修饰词',
      type: 'string',
      note: { at: 'indicatorSchema.qualifier' },
      read: ({ item }) => item.qualifier,
    },
    { name: 'kind', title: '性质', type: 'string', note: { at: 'indicatorKindSchema' }, read: ({ item }) => item.kind },
    { name: 'tier', title: '分量', type: 'string', note: { at: 'indicatorTierSchema' }, read: ({ item }) => item.tier },
    {
      name: 'period',
      title: '时间',
      type: 'string',
      note: '数字所说的时间，照来源的说法；数字自己没有说的，是案例的时期。',
      read: ({ entry, item }) => (item.period ?? entry.period)?.label,
    },
    {
      name: 'periodStart',
      title: '开始',
      type: 'string',
      note: { at: 'periodSchema.start' },
      read: ({ entry, item }) => (item.period ?? entry.period)?.start,
    },
    {
      name: 'periodEnd',
      title: '结束',
      type: 'string',
      note: '时期的结束（含）；时点数是那个日期。',
      read: ({ entry, item }) => {
        const period = item.period ?? entry.period;
        return period?.end ?? period?.asOf;
      },
    },
    {
      name: 'scope',
      title: '范围',
      type: 'string',
      note: { at: 'indicatorSchema.scope' },
      read: ({ item }) => item.scope,
    },
    {
      name: 'note',
      title: '编者的话',
      type: 'string',
      note: { at: 'indicatorSchema.note' },
      read: ({ item }) => item.note,
    },
  ],
});
