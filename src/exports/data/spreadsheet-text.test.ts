import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadsheetText } from './spreadsheet-text.ts';

test.each([
  '=HYPERLINK("http://example.com")',
  '+86',
  '-5',
  '@云州',
  '＝1+1',
  '3-5',
  '1/2',
  '000000',
  '5E3',
  '12345678901234567',
])('a spreadsheet gets %s as text', (text) => {
  expect(spreadsheetText(text)).toBe(`'${text}`);
});

test.each(['210200', '2.3亿', '98.3', '0.5', '2022-07-12', '1+3+N', '国发〔2021〕33号', ''])(
  '%s stays as it is',
  (text) => {
    expect(spreadsheetText(text)).toBe(text);
  },
);

test('no text begins like a formula, and every text can be had back', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const safe = spreadsheetText(text);
      expect(safe).not.toMatch(/^[=+\-@\t\r]/);
      expect(safe.replace(/^'/, '')).toBe(text);
    }),
  );
});
