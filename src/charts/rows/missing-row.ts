import type { PlacedRow } from './placed-rows.ts';
import { rail } from './rail.ts';

/** A row in which nothing is reported: said in words, on a dashed rail. */
export function missingRow(id: string, label: string, fromZero: boolean): PlacedRow {
  const none = '未见报告';
  return {
    id,
    label,
    href: undefined,
    notes: [],
    reading: none,
    marks: [
      { ...rail, dashed: true },
      {
        kind: 'label',
        x: fromZero ? 0 : 50,
        y: 50,
        dx: fromZero ? 0.7 : 0,
        dy: 0.36,
        anchor: fromZero ? 'start' : 'middle',
        before: none,
        number: '',
        after: '',
        tone: 'soft',
      },
    ],
    raised: false,
  };
}
