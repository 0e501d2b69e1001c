import { addresses } from '../../addresses.ts';
import type { Drawing } from '../../charts/drawing.ts';
import type { RecordKind, RegionRecord } from '../../queries/region-records.ts';

const lanes = [
  { id: 'case', name: '案例', counter: '个' },
  { id: 'document', name: '文件', counter: '件' },
  { id: 'awarded', name: '荣誉', counter: '项' },
  { id: 'other-honour', name: '推荐与肯定', counter: '项', hollow: true },
  { id: 'first', name: '首创之说', counter: '项', hollow: true },
] as const satisfies readonly { readonly id: RecordKind; readonly [key: string]: unknown }[];

/** What is on record of a region as a timeline. What is no award, and what is only claimed, is drawn hollow. */
export function timelineDrawing(
  subject: string,
  records: readonly RegionRecord[],
): Extract<Drawing, { readonly kind: 'timeline' }> {
  const kinds = new Set(records.map(({ kind }) => kind));
  return {
    kind: 'timeline',
    data: {
      subject,
      lanes: lanes.filter(({ id }) => kinds.has(id)),
      entries: records.map(({ kind, entry, itemId, text, year }) => ({
        lane: kind,
        year,
        label: text,
        href: itemId === undefined ? addresses.case(entry.id) : addresses.evidence(entry.id, itemId),
      })),
    },
  };
}
