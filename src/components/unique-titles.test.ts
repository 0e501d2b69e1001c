import { expect, test } from 'vitest';
import { uniqueTitles } from './unique-titles.ts';

test('pages of one title are told apart by their ids, and no other title is touched', () => {
  const titles = uniqueTitles([
    { id: 'fz-210200-2024-001', title: '年度报告（大连市，2024年）' },
    { id: 'fz-210200-2024-002', title: '年度报告（大连市，2024年）' },
    { id: 'fz-371600-2024-001', title: '复议见闻' },
    { id: 'fz-371600-2024-002', title: '复议见闻' },
    { id: 'fz-210100-2024-001', title: '见闻' },
  ]);
  expect([...titles.values()]).toEqual([
    '年度报告（大连市，2024年，FZ-210200-2024-001）',
    '年度报告（大连市，2024年，FZ-210200-2024-002）',
    '复议见闻（FZ-371600-2024-001）',
    '复议见闻（FZ-371600-2024-002）',
    '见闻',
  ]);
});
