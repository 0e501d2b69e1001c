import { describe, expect, test } from 'vitest';
import { axisNumber } from './axis-number.ts';
import { powerName } from './power-name.ts';
import { printedParts } from './printed-parts.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

test('a Chinese character is an em wide, a digit about half of one', () => {
  expect(textWidth('行政复议')).toBe(4);
  expect(textWidth('99.28%')).toBe(3.5);
  expect(textWidth('“是”')).toBe(3);
});

describe('wrapText', () => {
  test('fills lines and loses no letter', () => {
    const lines = wrapText('行政机关负责人出庭应诉率', 5);
    expect(lines).toEqual(['行政机关负', '责人出庭应', '诉率']);
  });

  test('begins no line with a closing mark and ends none with an opening one', () => {
    expect(wrapText('直接纠错（撤销、变更）', 5)).toEqual(['直接纠错', '（撤销、变', '更）']);
    expect(wrapText('一二三四五，六', 5)).toEqual(['一二三四五，', '六']);
  });

  test('keeps a number with its sign and percent in one piece', () => {
    expect(wrapText('办结率为99.28%', 5)).toEqual(['办结率为', '99.28%']);
  });

  test('gives no line for no text', () => {
    expect(wrapText('', 5)).toEqual([]);
  });
});

test('a printed figure is cut at its number', () => {
  expect(printedParts('近300堂')).toEqual({ before: '近', number: '300', after: '堂' });
  expect(printedParts('2.3亿元')).toEqual({ before: '', number: '2.3', after: '亿元' });
  expect(printedParts('千余人')).toEqual({ before: '', number: '', after: '千余人' });
});

test('powers of ten are named as Chinese readers count', () => {
  expect([-1, 0, 3, 4, 7, 8, 10].map(powerName)).toEqual(['0.1', '1', '1000', '1万', '1000万', '1亿', '100亿']);
});

test('numbers on an axis are short', () => {
  expect([0, 0.5, 120, 25000, 300000000].map(axisNumber)).toEqual(['0', '0.5', '120', '2.5万', '3亿']);
});
