import { expect, test } from 'vitest';
import { periodText } from './period-text.ts';

test.each([
  [{ label: '2024年', start: '2024', end: '2024' }, '2024年'],
  [{ label: '截至2022年7月', asOf: '2022-07' }, '截至2022年7月'],
  [{ label: '截至刊发', asOf: '2022-12' }, '截至刊发（2022年12月）'],
  [{ label: '今年1月至5月', start: '2022-01', end: '2022-05' }, '今年1月至5月（2022年1月至5月）'],
  [{ label: '活动周', start: '2022-05-09', end: '2022-05-15' }, '活动周（2022年5月9日至5月15日）'],
  [{ label: '十年来', start: '2012', end: '2022-12' }, '十年来（2012年至2022年12月）'],
  [{ label: '去年', start: '2021', end: '2021' }, '去年（2021年）'],
  [{ label: '多年来', end: '2022-07' }, '多年来（至2022年7月）'],
  [{ label: '开办以来', start: '2019-03' }, '开办以来（2019年3月起）'],
  [{ label: '时期未写明' }, '时期未写明'],
  [undefined, '时间未注明'],
])('a period %j is written %s', (period, text) => {
  expect(periodText(period)).toBe(text);
});
