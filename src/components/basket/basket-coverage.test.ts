import { expect, test } from 'vitest';
import { regionCoverage, topicCoverage } from './basket-coverage.ts';

const scope = {
  regions: [
    { code: '990000', name: '云省' },
    { code: '990100', name: '云州市' },
    { code: '990102', name: '青岭县' },
    { code: '980100', name: '远州市' },
  ],
  topics: ['T01', 'T01.1', 'T01.2', 'T02', 'T02.1'].map((id) => ({ id, name: id })),
};

test('regions: those of the same city stand before those of the same province, those of others are not named', () => {
  expect(regionCoverage(['990102'], scope)).toEqual({
    covered: 1,
    all: 4,
    near: [
      { id: '990100', name: '云州市' },
      { id: '990000', name: '云省' },
    ],
  });
  expect(regionCoverage([], scope)).toEqual({ covered: 0, all: 4, near: [] });
});

test('topics: the first level is counted, the narrower ones beside those chosen are named', () => {
  expect(topicCoverage(['T01.1'], scope)).toEqual({ covered: 1, all: 2, near: [{ id: 'T01.2', name: 'T01.2' }] });
});
