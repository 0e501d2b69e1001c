import { expect, test } from 'vitest';
import { printedFigure } from './printed-figure.ts';

test.each([
  [{ valueText: '99.28', unit: '%', comparator: '=' }, '99.28%'],
  [{ valueText: '2.3亿', unit: '元', comparator: '=' }, '2.3亿元'],
  [{ valueText: '1300余', unit: '次', comparator: '>' }, '1300余次'],
  [{ valueText: '近300', unit: '堂', comparator: '~<' }, '近300堂'],
  [{ valueText: '200万', unit: '人', comparator: '>', qualifier: '超' }, '超200万人'],
  [{ valueText: '70', unit: '%', comparator: '>=', qualifier: '以上' }, '70%以上'],
  [{ valueText: '40', unit: '工作日', comparator: '<=', qualifier: '以内' }, '40工作日以内'],
  [{ valueText: '50', unit: '%', comparator: '<', qualifier: '不足' }, '不足50%'],
  [{ valueText: '8', unit: '万件', comparator: '~<' }, '近8万件'],
  [{ valueText: '10', unit: '天', comparator: '~', qualifier: '同比' }, '约10天'],
] as const)('prints %o as its source does', (figure, printed) => {
  const { before, number, after } = printedFigure({
    ...figure,
    qualifier: 'qualifier' in figure ? figure.qualifier : undefined,
  });
  expect(`${before}${number}${after}`).toBe(printed);
});

test.each([
  ['近300', { before: '近', number: '300', after: '堂' }],
  ['4109.9余万', { before: '', number: '4109.9', after: '余万堂' }],
  ['3至5', { before: '', number: '3至5', after: '堂' }],
  ['三成', { before: '', number: '三成', after: '堂' }],
])('sets the numerals of %s apart', (valueText, parts) => {
  expect(printedFigure({ valueText, unit: '堂', comparator: '=' })).toEqual(parts);
});
