import { expect, test } from 'vitest';
import { readDate } from './read-date.ts';

test.each([
  ['2022-12-06', '2022-12-06'],
  ['2024年3月5日 18:00', '2024-03-05'],
  ['发布于 2024/9/3 9:05:00', '2024-09-03'],
  ['2025.01.16', '2025-01-16'],
  ['二〇二五年一月二十日', '2025-01-20'],
  ['二○二四年十二月三十一日', '2024-12-31'],
  ['2024年3月', '2024-03'],
  ['2024年13月45日', undefined],
  ['20240305', undefined],
  ['没有日期', undefined],
])('%s', (text, date) => {
  expect(readDate(text)).toBe(date);
});
