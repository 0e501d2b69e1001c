import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeralValue } from './numeral-value.ts';

describe('the value of a numeral', () => {
  test.each([
    ['2.3亿', 230_000_000],
    ['4109.9余万', 41_099_000],
    ['22.2万余', 222_000],
    ['1,135', 1135],
    ['3千', 3000],
    ['十', 10],
    ['十五', 15],
    ['一百二十', 120],
    ['一千零五', 1005],
    ['两万三千', 23_000],
    ['三亿五千万', 350_000_000],
    ['九十八点五', 98.5],
    ['千余', 1000],
    ['百余万', 1_000_000],
  ])('of %s is %d', (numeral, value) => {
    expect(numeralValue(numeral)).toBe(value);
  });

  test.each(['三五', '一二三', '三百五', '', '件', '十百'])('is unknown for %s', (numeral) => {
    expect(numeralValue(numeral)).toBeUndefined();
  });

  test('written in Chinese characters is the number that was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(numeralValue(inChinese(value))).toBe(value);
      }),
    );
  });

  test('written in Arabic digits with 万 or 亿 is the number that was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('', '万', '亿'), (cents, scale) => {
        const factor = scale === '' ? 1 : scale === '万' ? 10_000 : 100_000_000;
        expect(numeralValue(`${cents / 100}${scale}`)).toBeCloseTo((cents * factor) / 100, 2);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,十百千万亿点余多〇一两九 件') }), (text) => {
        expect(typeof numeralValue(text)).toMatch(/number|undefined/);
      }),
    );
  });
});

/** 12345 → 一万二千三百四十五. */
function inChinese(value: number): string {
  if (value >= 100_000_000)
    return `${inChinese(Math.floor(value / 100_000_000))}亿${rest(value % 100_000_000, 10_000_000)}`;
  if (value >= 10_000) return `${inChinese(Math.floor(value / 10_000))}万${rest(value % 10_000, 1000)}`;
  const digits = [...String(value)].map(Number);
  const text = digits
    .map((digit, index) => (digit === 0 ? '零' : `${DIGITS[digit]}${PLACES[digits.length - 1 - index]}`))
    .join('');
  return text.replace(/零+$/, '').replaceAll(/零+/g, '零');
}

/** What follows 亿 or 万, with the 零 that stands for missing places. */
function rest(value: number, place: number): string {
  if (value === 0) return '';
  return value < place ? `零${inChinese(value)}` : inChinese(value);
}

const DIGITS = [...'零一二三四五六七八九'];
const PLACES = ['', '十', '百', '千'];
