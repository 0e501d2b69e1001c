import { expect, test } from 'vitest';
import { readPublishedIds } from '../domain/published-ids.ts';
import { retiredPractices } from './retired-practices.ts';

const published = readPublishedIds('fz-210200-2024-001: i01 p01-p02\nfz-210200-2024-002: p01');
const entry = { on: '2026-11-22', reason: '重复' };

test('a retired case speaks for its practices, except for one that was retired itself', () => {
  const retired = [
    { id: 'fz-210200-2024-001', ...entry, movedTo: 'fz-210200-2024-002' },
    { id: 'fz-210200-2024-001-p02', ...entry, reason: '并入另一项', movedTo: 'fz-210200-2024-002-p01' },
  ];
  expect(retiredPractices(retired, published).map(({ practice, movedTo }) => [practice, movedTo])).toEqual([
    ['fz-210200-2024-001-p02', 'fz-210200-2024-002-p01'],
    ['fz-210200-2024-001-p01', 'fz-210200-2024-002'],
  ]);
});

test('figures, courses and charts are no practices', () => {
  const retired = ['fz-210200-2024-001-i01', 'kc-001', 'provinces'].map((id) => ({ id, ...entry }));
  expect(retiredPractices(retired, published)).toEqual([]);
});
