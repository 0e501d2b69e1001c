import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const text = '2024年，云州市办结行政复议案件1,287件，调解率达31.8%。';

/** GB18030 and Big5 of the text above, for Node can only read them. */
const gb18030 = Buffer.from(
  '32303234c4eaa3acd4c6d6ddcad0b0ecbde1d0d0d5feb8b4d2e9b0b8bcfe312c323837bcfea3acb5f7bde2c2cab4ef33312e3825a1a3',
  'hex',
);

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['GB18030', gb18030],
  ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 without one', Buffer.from(text, 'utf16le')],
  ['big-endian UTF-16 without one', Buffer.from(text, 'utf16le').swap16()],
])('%s is decoded', (_, bytes) => {
  expect(decodeText(bytes)).toMatchObject({ text, damaged: 0 });
});

test('valid UTF-8 is UTF-8, whatever the page declares', () => {
  expect(decodeText(Buffer.from(text), 'gb2312')).toMatchObject({ text, charset: 'utf-8' });
});

test('a declared charset is used where the bytes are not UTF-8', () => {
  expect(decodeText(gb18030, 'gb2312')).toMatchObject({ text, charset: 'gbk' });
});

test('Big5 is known with its declaration and without', () => {
  const traditional =
    '2024年，雲州市辦結行政復議案件1,287件，調解率達31.8%。市司法局設立聯絡點四十六個，平均辦案時限壓縮到三十八天。';
  const bytes = iconv.encode(traditional, 'big5');
  expect(decodeText(bytes, 'big5').text).toBe(traditional);
  expect(decodeText(bytes).text).toBe(traditional);
});

test('an unknown charset is not believed', () => {
  expect(decodeText(gb18030, 'x-made-up')).toMatchObject({ text });
});

test('a text that was cut in mid-character stays UTF-8, and the damage is counted', () => {
  const long = text.repeat(3);
  const decoded = decodeText(Buffer.from(long).subarray(0, -2));
  expect(decoded).toMatchObject({ charset: 'utf-8', damaged: 1 });
});
