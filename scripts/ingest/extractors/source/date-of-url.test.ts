import { expect, test } from 'vitest';
import { dateOfUrl } from './date-of-url.ts';

test.each([
  ['http://a.example.cn/art/2024/3/12/art_1_2.html', '2024-03-12'],
  ['http://a.example.cn/202403/t20240312_99.html', '2024-03-12'],
  ['http://a.example.cn/2024-03/12/content_9.htm', '2024-03-12'],
  ['http://a.example.cn/zw/202403/x.shtml', '2024-03'],
  ['http://a.example.cn/2024/0312/c1.html', '2024-03-12'],
])('reads the date in %s', (url, date) => {
  expect(dateOfUrl(url)).toBe(date);
});

test.each([
  'http://a.example.cn/list/209999/1.html',
  'http://a.example.cn/20241399.html',
  'http://202403.example.cn/a.html',
])('finds none in %s', (url) => {
  expect(dateOfUrl(url)).toBeUndefined();
});
