import type { Case } from '../../domain/case.ts';
import { periodEndYear } from '../../domain/period.ts';
import type { Column } from './data-entity.ts';
import { sourceCitation } from './source-citation.ts';

/** What every row says of its case: which one it is, where and when, and where the original stands. */
export const caseColumns: readonly Column<{ readonly entry: Case }>[] = [
  { name: 'caseId', title: '案例编号', type: 'string', note: { at: 'caseIdSchema' }, read: ({ entry }) => entry.id },
  {
    name: 'caseTitle',
    title: '案例标题',
    type: 'string',
    note: { at: 'caseSchema.title' },
    read: ({ entry }) => entry.title,
  },
  {
    name: 'regionCode',
    title: '地区代码',
    type: 'string',
    note: { at: 'regionSchema.code' },
    read: ({ entry }) => entry.region?.code,
  },
  {
    name: 'regionName',
    title: '地区',
    type: 'string',
    note: { at: 'regionSchema.name' },
    read: ({ entry }) => entry.region?.name,
  },
  {
    name: 'caseYear',
    title: '案例年份',
    type: 'integer',
    note: '案例所说的时期结束的那一年。',
    read: ({ entry }) => periodEndYear(entry.period),
  },
  {
    name: 'sourceType',
    title: '来源类型',
    type: 'string',
    note: { at: 'sourceTypeSchema' },
    read: ({ entry }) => entry.source.type,
  },
  {
    name: 'textBasis',
    title: '正文性质',
    type: 'string',
    note: { at: 'sourceSchema.basis' },
    read: ({ entry }) => entry.source.basis,
  },
  {
    name: 'citation',
    title: '来源',
    type: 'string',
    note: '原文的著录，照 GB/T 7714—2025，不含网址和引用日期。引用请引原文，可注明转引自本库的网址。',
    read: ({ entry }) => sourceCitation(entry),
  },
  {
    name: 'sourceUrl',
    title: '原文网址',
    type: 'string',
    note: { at: 'sourceSchema.url' },
    read: ({ entry }) => entry.source.url,
  },
  {
    name: 'reviewStatus',
    title: '审校',
    type: 'string',
    note: { at: 'reviewSchema' },
    read: ({ entry }) => entry.review.status,
  },
];
