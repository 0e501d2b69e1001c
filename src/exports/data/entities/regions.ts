import type { Region } from '../../../domain/region.ts';
import { regionFullName } from '../../../domain/vocabularies/region-full-name.ts';
import { dataEntity } from '../data-entity.ts';

interface Row {
  readonly region: Region;
  readonly own: number;
  readonly below: number;
  readonly address: string;
}

/** The table of the regions that cases speak of, and of those above them. */
export const regionsEntity = dataEntity<Row>({
  name: 'regions',
  title: '地区',
  description: '一行是一个有案例的地区，或它的上级。乡镇、街道没有自己的代码，归在上级的代码之下。',
  columns: [
    {
      name: 'code',
      title: '代码',
      type: 'string',
      note: { at: 'regionSchema.code' },
      read: ({ region }) => region.code,
    },
    {
      name: 'name',
      title: '名称',
      type: 'string',
      note: { at: 'regionSchema.name' },
      read: ({ region }) => region.name,
    },
    {
      name: 'fullName',
      title: '全称',
      type: 'string',
      note: '连同上级的名称，如“辽宁省大连市”。',
      read: ({ region }) => regionFullName(region),
    },
    {
      name: 'level',
      title: '层级',
      type: 'string',
      note: { at: 'regionLevelSchema' },
      read: ({ region }) => region.level,
    },
    {
      name: 'parent',
      title: '上级代码',
      type: 'string',
      note: { at: 'regionSchema.parent' },
      read: ({ region }) => region.parent,
    },
    { name: 'caseCount', title: '案例数', type: 'integer', note: '说这个地区的案例有几个。', read: ({ own }) => own },
    {
      name: 'caseCountBelow',
      title: '下辖案例数',
      type: 'integer',
      note: '说它下辖地区的案例有几个。',
      read: ({ below }) => below,
    },
    { name: 'address', title: '网址', type: 'string', note: '地区页的永久网址。', read: ({ address }) => address },
  ],
  rows: ({ regions, pageOf }) =>
    regions.map(({ region, own, below }) => ({
      region,
      own: own.length,
      below: below.length,
      address: pageOf(`regions/${region.code}`),
    })),
});
