import { expect, test } from 'vitest';
import { sampleFigure } from '../sample-figure.ts';
import { chartKey } from './chart-key.ts';

test('the key explains only the signs that occur', () => {
  expect(chartKey([sampleFigure('50%', 50)])).toEqual([]);
  expect(chartKey([sampleFigure('近50%', 50, { comparator: '~<' })]).map(({ glyphs }) => glyphs)).toEqual([
    ['dot', 'less'],
  ]);
});

test('the key names each reason against comparing once', () => {
  const hollow = ['口径不同', '目标值', '口径不同'].map((incomparable) => sampleFigure('50%', 50, { incomparable }));
  expect(chartKey(hollow).map(({ text }) => text)).toEqual(['空心：不宜与其余的比较（口径不同；目标值）']);
});
