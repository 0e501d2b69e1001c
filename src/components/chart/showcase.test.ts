import { expect, test } from 'vitest';
import { sampleFigure } from '../../charts/sample-figure.ts';
import type { Chart } from './chart.ts';
import { showcase } from './showcase.ts';

const chart = (id: string, kind: 'shares' | 'counts', sameMeasure: boolean, rows: number): Chart => ({
  id,
  drawing: {
    kind,
    data: {
      subject: '率',
      sameMeasure,
      rowName: '地区',
      rows: Array.from({ length: rows }, (_, index) => ({ id: `r${index}`, label: '', figure: sampleFigure('5%', 5) })),
    },
  },
  sources: [],
  home: { label: '', href: '/' },
});

test('the showcase has the fullest chart of each kind, and of shares one of a single measure', () => {
  const charts = [
    chart('a', 'shares', false, 9),
    chart('b', 'shares', true, 3),
    chart('c', 'counts', false, 4),
    chart('d', 'counts', false, 5),
  ];
  expect(showcase(charts).map(({ id }) => id)).toEqual(['b', 'd']);
  expect(showcase([])).toEqual([]);
});
