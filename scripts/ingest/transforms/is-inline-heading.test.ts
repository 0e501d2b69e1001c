import { expect, test } from 'vitest';
import { isInlineHeading } from './is-inline-heading.ts';

test.each([
  [['织密制度之网', '筑牢法治根基']],
  [['推动法治政府建设迈上新台阶']],
  [['“小切口”撬动“大治理”']],
  [['规范执法主体', '统一执法尺度', '畅通监督渠道']],
  [['（一）强化统筹']],
])('%j is a heading', (phrases) => {
  expect(isInlineHeading(phrases)).toBe(true);
});

test.each([
  [[]],
  [['云州市']],
  [['云州市司法局局长']],
  [['方正平']],
  [['近年来，云州市']],
  [['完善制度；', '强化监督']],
  [['本报记者', '叶知秋']],
  [['2024年3月以来']],
])('%j is none', (phrases) => {
  expect(isInlineHeading(phrases)).toBe(false);
});
