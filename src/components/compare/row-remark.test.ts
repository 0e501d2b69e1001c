import { expect, test } from 'vitest';
import { rowRemark } from './row-remark.ts';

const cell = (...years: string[]) => ({ years, isReported: true });
const none = { years: [], isReported: false };
const cautioned = { years: [], isReported: true };

test.each([
  ['one region that reports', [cell('2024'), none], '只有一处有报告'],
  ['a region by itself', [cell('2024')], ''],
  ['practices', [{ isReported: true }, { isReported: true }], ''],
  ['the same year', [cell('2023', '2024'), cell('2024')], '2024年可以对照'],
  ['the last of several common years', [cell('2022', '2023'), cell('2023', '2022')], '2023年可以对照'],
  ['other years', [cell('2022'), cell('2024')], '年份不同，或一处是时点数、一处是全年数，对照时留意'],
  ['a year and a point in it', [cell('2024'), cell('2024*')], '年份不同，或一处是时点数、一处是全年数，对照时留意'],
  ['a part of the region, or of the year', [cell('2024'), cautioned], '口径不同，不宜直接对照'],
  ['three regions of which two may be compared', [cell('2024'), cautioned, cell('2024')], '2024年可以对照'],
])('%s', (_, cells, remark) => {
  expect(rowRemark(cells)).toBe(remark);
});
