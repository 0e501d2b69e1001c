import { expect, test } from 'vitest';
import { unitDimension } from './unit-dimension.ts';

test.each([
  ['%', 'share'],
  ['个百分点', 'share'],
  ['万元', 'money'],
  ['个工作日', 'duration'],
  ['天/件', 'ratio'],
  ['人/万人', 'ratio'],
  ['㎡', 'area'],
  ['公里', 'count'],
  ['人次', 'count'],
  ['户', 'count'],
])('%s measures %s', (unit, dimension) => {
  expect(unitDimension(unit)).toBe(dimension);
});
