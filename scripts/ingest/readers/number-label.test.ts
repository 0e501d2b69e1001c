import { expect, test } from 'vitest';
import { numberLabel } from './number-label.ts';

test.each([
  [3, 'chineseCountingThousand', '三'],
  [10, 'chineseCounting', '十'],
  [12, 'japaneseCounting', '十二'],
  [20, 'chineseCounting', '二十'],
  [21, 'taiwaneseCountingThousand', '二十一'],
  [3, 'decimalEnclosedCircleChinese', '③'],
  [12, 'decimalFullWidth', '１２'],
  [2, 'upperLetter', 'B'],
  [7, 'decimal', '7'],
])('%i in %s is %s', (number, format, label) => {
  expect(numberLabel(number, format)).toBe(label);
});
