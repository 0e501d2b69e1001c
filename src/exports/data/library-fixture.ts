import { caseSchema } from '../../domain/case.ts';
import type { DataLibrary } from './data-library.ts';

const evidence = { quote: '收案120件', sentence: '全年收案120件。', section: '一、调解' };

/** A small library about an invented place, one thing of each kind in its case. */
export const libraryFixture: DataLibrary = {
  cases: [
    caseSchema.parse({
      id: 'fz-210200-2024-001',
      title: '云州市“调解,一站办”',
      region: { code: '210200', name: '云州市', parent: '210000', level: 'prefecture' },
      period: { label: '2024年', start: '2024-01-01', end: '2024-12-31' },
      source: {
        type: 'newspaper',
        outlet: '云州日报',
        published: { date: '2025-01-06', precision: 'day', basis: 'stated' },
        url: 'https://example.com/a',
        rights: { status: 'unknown' },
        basis: 'digest',
      },
      practices: [{ id: 'p01', name: '=一站办', kind: 'brand', actors: ['司法局', '法院'], evidence }],
      indicators: [
        {
          id: 'i01',
          name: '收案数',
          value: 120,
          valueText: '120',
          unit: '件',
          comparator: '=',
          kind: 'output',
          tier: 'core',
          evidence,
        },
        {
          id: 'i02',
          name: '人员',
          value: 3,
          valueMax: 5,
          valueText: '3-5',
          unit: '名',
          comparator: '=',
          kind: 'output',
          tier: 'core',
          evidence,
        },
      ],
      honours: [{ id: 'h01', name: '调解先进', status: 'pilot', evidence }],
      firsts: [{ id: 'f01', claim: '全省率先', what: '一站办', evidence }],
      documents: [{ id: 'd01', title: '调解办法', role: 'issued', evidence }],
      problemsAdmitted: [{ id: 'q01', text: '人手不足', evidence }],
      plans: [{ id: 'n01', text: '再设三处', evidence }],
      review: { status: 'draft' },
    }),
  ],
  courses: [],
  regions: [],
  topics: [],
  addressOf: (id) => `https://example.com/${id}/`,
  pageOf: (path) => `https://example.com/${path}/`,
};
