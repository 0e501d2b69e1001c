import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { messageLines } from '../report/message-lines.ts';
import { checkPublished } from './check-published.ts';

const value = '# 记录\nfz-210200-2024-001: i01-i03 shares\nfz-210200-2024-002: p01\nkc-001:\nprovinces:\n';
const whole = ['fz-210200-2024-001', ...['i01', 'i02', 'i03'].map((id) => `fz-210200-2024-001-${id}`)];
const rest = ['fz-210200-2024-002', 'fz-210200-2024-002-p01', 'kc-001'];
const entry = { on: '2026-11-22', reason: '撤下' };

function linesOf(present: readonly string[], ...retired: readonly string[]): readonly string[] {
  const file = new VFile({ path: 'content/published.yaml', value });
  checkPublished(file, retired.map((id) => ({ id, ...entry })), new Set(present));
  return messageLines(file);
}

test('a record whose ids all exist is sound, charts aside', () => {
  expect(linesOf([...whole, ...rest])).toEqual([]);
});

test('a figure that is gone is told with the line of its case', () => {
  expect(linesOf([...whole.filter((id) => !id.endsWith('i02')), ...rest])).toEqual([
    'content/published.yaml:2:1 错误 fz-210200-2024-001-i02 发布过，现在没有了。旧网址还有人用：在 content/retired.yaml 加一条，写明 on、reason，内容移到了别处的写 movedTo；误删的，放回来。',
  ]);
});

test('a case that is gone is told once, and a course too', () => {
  const lines = linesOf(whole);
  expect(lines.map((line) => line.slice(0, line.indexOf(' 发布过')))).toEqual([
    'content/published.yaml:3:1 错误 fz-210200-2024-002',
    'content/published.yaml:4:1 错误 kc-001',
  ]);
});

test('what is retired may be gone: a case with all that was in it, or one figure', () => {
  expect(linesOf(whole.slice(0, -1), 'fz-210200-2024-001-i03', 'fz-210200-2024-002', 'kc-001')).toEqual([]);
});
