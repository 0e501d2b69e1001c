import { expect, test } from 'vitest';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { drawableAs } from './drawable-as.ts';
import { indicatorEntries } from './indicator-entries.ts';

test.each([
  ['a rate', { unit: '%', value: 93.8, kind: 'outcome' }, 'share'],
  ['a rate that is a target', { unit: '%', value: 100, kind: 'target', tier: 'target' }, 'share'],
  ['a growth', { unit: '%', value: 36.6, kind: 'growth' }, undefined],
  ['a percentage beyond 100', { unit: '%', value: 120, kind: 'output' }, undefined],
  ['a count', { unit: '件', value: 0 }, 'count'],
  ['a count below zero', { unit: '件', value: -3 }, undefined],
])('%s is drawn as its kind allows', (_, given, chart) => {
  const figure = figureFixture({ canonical: 'reco-received', ...given });
  const [entry] = indicatorEntries([caseFixture({ indicators: [figure] })]);
  expect(entry?.rows.map(drawableAs)).toEqual([chart]);
});
