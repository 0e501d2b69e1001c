import { expect, test } from 'vitest';
import { resolveSource } from './resolve-source.ts';

function datesOf(site: string, outlet: string, url?: string) {
  const entries = [
    { field: 'outlet' as const, value: outlet },
    { field: 'date' as const, value: '2024-07-15' },
  ];
  const { published, reposted, host } = resolveSource({ entries, declared: { url }, site, columns: [] });
  return { published, reposted, host };
}

test.each([
  ['云海省人民政府', '云海省司法厅'],
  ['青岭县政府网', '县委依法治县办'],
  ['云州市人民政府门户网站', '云州市政府办公室'],
  ['云海省司法厅', '云州市司法局'],
])('%s publishes a text of %s', (site, outlet) => {
  expect(datesOf(site, outlet)).toMatchObject({ published: '2024-07-15', reposted: undefined });
});

test('a site under gov.cn is a government’s, whatever its name', () => {
  const url = 'https://www.yunhai.gov.cn/art/1.html';
  expect(datesOf('云海在线', '云海省司法厅', url)).toMatchObject({ published: '2024-07-15', host: '云海在线' });
});

test.each([
  ['政策法规网', '云海省司法厅'],
  ['云海法治网', '清河区司法局'],
  ['搜狐', '云州市司法局'],
  ['云海省人民政府', '云州日报'],
  ['云海省人民政府', '云州市融媒体中心'],
])('%s reposts a text of %s', (site, outlet) => {
  expect(datesOf(site, outlet)).toMatchObject({ published: undefined, reposted: '2024-07-15' });
});

test('an address that only holds gov.cn somewhere is no government’s', () => {
  expect(datesOf('云海在线', '云海省司法厅', 'https://example.org/?from=www.gov.cn').reposted).toBe('2024-07-15');
});
