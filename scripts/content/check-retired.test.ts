import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { messageLines } from '../report/message-lines.ts';
import { checkRetired } from './check-retired.ts';

const value = `- id: fz-210200-2024-002
  on: "2026-11-22"
  reason: 与另一篇重复
  movedTo: fz-210200-2024-009
- id: fz-210200-2024-001
  on: "2026-11-22"
  reason: 撤下
- id: fz-210200-2024-001
  on: "2026-11-22"
  reason: 撤下
`;

const entry = { on: '2026-11-22', reason: '撤下' };

test('a retired id has no case, stands once, and leads to a case that exists', () => {
  const file = new VFile({ path: 'content/retired.yaml', value });
  const retired = [
    { id: 'fz-210200-2024-002', ...entry, movedTo: 'fz-210200-2024-009' },
    { id: 'fz-210200-2024-001', ...entry },
    { id: 'fz-210200-2024-001', ...entry },
  ];
  checkRetired(file, retired, new Set(['fz-210200-2024-001']));
  expect(messageLines(file)).toEqual([
    'content/retired.yaml:1:7 错误 fz-210200-2024-002 说内容移到了 fz-210200-2024-009，没有这个编号。改成有的编号。',
    'content/retired.yaml:5:7 错误 fz-210200-2024-001 已停用，content/cases/fz-210200-2024-001.mdx 却还在。从那里删去；还要用的，从这里删去这一条。',
    'content/retired.yaml:5:7 错误 fz-210200-2024-001 写了两次。留一条，删去另一条。',
    'content/retired.yaml:5:7 错误 fz-210200-2024-001 已停用，content/cases/fz-210200-2024-001.mdx 却还在。从那里删去；还要用的，从这里删去这一条。',
  ]);
});

test('a record that leads where there is content has no messages', () => {
  const file = new VFile({ path: 'content/retired.yaml', value });
  checkRetired(file, [{ id: 'fz-210200-2024-002', ...entry, movedTo: 'fz-210200-2024-001' }], new Set(['fz-210200-2024-001']));
  expect(messageLines(file)).toEqual([]);
});

test('one thing in a case, a course and a chart retire too', () => {
  const ids = ['fz-210200-2024-001-p03', 'kc-002', '210200-years'];
  const text = ids.map((id) => `- id: ${id}\n  on: "2026-11-22"\n  reason: 合并\n`).join('');
  const file = new VFile({ path: 'content/retired.yaml', value: text });
  const retired = ids.map((id) => ({ id, on: '2026-11-22', reason: '合并', movedTo: 'fz-210200-2024-001-p07' }));
  checkRetired(file, retired, new Set(['fz-210200-2024-001', 'fz-210200-2024-001-p07', 'kc-002', '210200-years']));
  expect(messageLines(file)).toEqual([
    'content/retired.yaml:4:7 错误 kc-002 已停用，content/courses/kc-002.mdx 却还在。从那里删去；还要用的，从这里删去这一条。',
  ]);
});
