import type { Case } from '../../../domain/case.ts';
import { caseColumns } from '../case-columns.ts';
import { type Column, dataEntity } from '../data-entity.ts';
import type { DataLibrary } from '../data-library.ts';

interface Row {
  readonly library: DataLibrary;
  readonly entry: Case;
}

const [, , ...contextColumns] = caseColumns;

const ownColumns: readonly Column<Row>[] = [
  { name: 'id', title: '编号', type: 'string', note: { at: 'caseIdSchema' }, read: ({ entry }) => entry.id },
  { name: 'title', title: '标题', type: 'string', note: { at: 'caseSchema.title' }, read: ({ entry }) => entry.title },
  { name: 'gist', title: '要旨', type: 'string', note: { at: 'caseSchema.gist' }, read: ({ entry }) => entry.gist },
  {
    name: 'regionLevel',
    title: '地区层级',
    type: 'string',
    note: { at: 'regionLevelSchema' },
    read: ({ entry }) => entry.region?.level,
  },
  {
    name: 'period',
    title: '时期',
    type: 'string',
    note: { at: 'periodSchema.label' },
    read: ({ entry }) => entry.period?.label,
  },
  {
    name: 'periodStart',
    title: '时期开始',
    type: 'string',
    note: { at: 'periodSchema.start' },
    read: ({ entry }) => entry.period?.start,
  },
  {
    name: 'periodEnd',
    title: '时期结束',
    type: 'string',
    note: '时期的结束（含）；时点数是那个日期。',
    read: ({ entry }) => entry.period?.end ?? entry.period?.asOf,
  },
  {
    name: 'issuer',
    title: '发文机关',
    type: 'string',
    note: { at: 'caseSchema.issuer' },
    read: ({ entry }) => entry.issuer?.name,
  },
  {
    name: 'outlet',
    title: '发表处',
    type: 'string',
    note: { at: 'sourceSchema.outlet' },
    read: ({ entry }) => entry.source.outlet,
  },
  {
    name: 'published',
    title: '发表日期',
    type: 'string',
    note: { at: 'sourceSchema.published' },
    read: ({ entry }) => entry.source.published?.date,
  },
  {
    name: 'rights',
    title: '原文权利',
    type: 'string',
    note: { at: 'sourceSchema.rights' },
    read: ({ entry }) => entry.source.rights.status,
  },
  { name: 'topics', title: '主题', type: 'list', note: { at: 'caseSchema.topics' }, read: ({ entry }) => entry.topics },
  {
    name: 'mechanismCodes',
    title: '机制代号',
    type: 'list',
    note: { at: 'caseSchema.mechanismCodes' },
    read: ({ entry }) => entry.mechanismCodes,
  },
  {
    name: 'practiceCount',
    title: '做法数',
    type: 'integer',
    note: '案例里有几项做法。',
    read: ({ entry }) => entry.practices.length,
  },
  {
    name: 'indicatorCount',
    title: '数字数',
    type: 'integer',
    note: '案例里读出几个数字。',
    read: ({ entry }) => entry.indicators.length,
  },
  {
    name: 'anomalyCount',
    title: '疑点数',
    type: 'integer',
    note: '案例里标出几处疑点。',
    read: ({ entry }) => entry.anomalies.length,
  },
  {
    name: 'reviewedOn',
    title: '审校日期',
    type: 'string',
    note: { at: 'reviewSchema.on' },
    read: ({ entry }) => entry.review.on,
  },
  {
    name: 'address',
    title: '网址',
    type: 'string',
    note: '案例页的永久网址。',
    read: ({ library, entry }) => library.addressOf(entry.id),
  },
];

/** The table of cases. */
export const casesEntity = dataEntity<Row>({
  name: 'cases',
  title: '案例',
  description: '一行是一个案例：一篇公开来源，它说的地区和时期，出处，读出了多少做法和数字。',
  columns: [...ownColumns, ...contextColumns],
  *rows(library) {
    for (const entry of library.cases) yield { library, entry };
  },
});
