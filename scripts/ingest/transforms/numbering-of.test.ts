import { expect, test } from 'vitest';
import { numberingOf } from './numbering-of.ts';

test.each([
  ['第一部分 总体进展', 'chapter', '第一部分 '],
  ['【基本情况】', 'bracket', '【基本情况】'],
  ['一、主要做法', 'counted', '一、'],
  ['十二、其他', 'counted', '十二、'],
  ['（一）强化统筹', 'counted-in-brackets', '（一）'],
  ['㈡强化监督', 'counted-in-brackets', '㈡'],
  ['1.健全机制', 'number', '1.'],
  ['2、完善制度', 'number', '2、'],
  ['（3）开展评查', 'number-in-brackets', '（3）'],
  ['④开展培训', 'number-in-brackets', '④'],
])('%s', (line, shape, mark) => {
  expect(numberingOf(line)).toEqual({ shape, mark });
});

test.each(['一是健全机制', '第一，深化改革', '1.5万件', '2024年', '三项制度'])('%s is not numbered', (line) => {
  expect(numberingOf(line)).toBeUndefined();
});
