import { expect, test } from 'vitest';
import type { Drawing } from '../../charts/drawing.ts';
import { sampleFigure } from '../../charts/sample-figure.ts';
import { toolsOf } from './tools-of.ts';

const drawing = (kind: 'shares' | 'counts', sameMeasure: boolean, full: number, hollow: number): Drawing => ({
  kind,
  data: {
    subject: '率',
    sameMeasure,
    rowName: '地区',
    rows: Array.from({ length: full + hollow }, (_, index) => ({
      id: `r${index}`,
      label: `第${index}市`,
      figure: sampleFigure('5%', 5, { incomparable: index < full ? undefined : '口径不同' }),
    })),
  },
});

test.each([
  ['a short chart needs none', drawing('shares', true, 2, 1), undefined],
  ['a share in several places may be sorted and filtered', drawing('shares', true, 3, 2), 'compare sort'],
  ['where all may be compared there is nothing to leave out', drawing('shares', true, 5, 0), 'sort'],
  ['counts of places are never sorted by size', drawing('counts', true, 3, 2), 'compare'],
  ['unlike measures are neither', drawing('shares', false, 5, 0), undefined],
  ['among many one may search', drawing('counts', true, 12, 0), 'find'],
])('%s', (_, given, tools) => {
  expect(toolsOf(given)).toBe(tools);
});
