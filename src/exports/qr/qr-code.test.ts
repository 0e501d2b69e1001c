import { encode } from 'uqr';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

/** Paints the path back into modules. */
function modulesOf({ size, path }: ReturnType<typeof qrCode>): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = '', y = '', strokes = ''] of path.matchAll(/M(\d+) (\d+)\.5([mh\d ]+)/g)) {
    let at = Number(x);
    for (const [, command, length = ''] of strokes.matchAll(/([mh])(\d+)(?: 0)?/g)) {
      if (command === 'h') rows[Number(y)]?.fill(true, at, at + Number(length));
      at += Number(length);
    }
  }
  return rows;
}

test('the path paints the very modules of the code', () => {
  fc.assert(
    fc.property(fc.webUrl({ size: 'small' }), (address) => {
      expect(modulesOf(qrCode(address))).toEqual(encode(address, { ecc: 'M', border: 4, maskPattern: 2 }).data);
    }),
  );
});

test('around the code four modules are left white', () => {
  const rows = modulesOf(qrCode('https://fazhi.example.cn/cases/fz-210200-2024-001/'));
  const rim = rows.flatMap((row, y) =>
    row.filter((_, x) => Math.min(x, y, rows.length - 1 - x, rows.length - 1 - y) < 4),
  );
  expect(rim.some((isDark) => isDark)).toBe(false);
  expect(rows[4]?.slice(4, 11)).toEqual(Array.from({ length: 7 }, () => true));
});
