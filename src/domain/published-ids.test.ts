import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPublishedIds, isPublishedId, printPublishedIds, readPublishedIds } from './published-ids.ts';

const text = 'fz-210200-2024-001: d01 i01-i03 i05 shares\nkc-001:\nprovinces:';

test('the record is one line a case, numbers in a row as a range', () => {
  expect(printPublishedIds(readPublishedIds(text))).toBe(text);
});

test('a new id goes into the line of its case', () => {
  const more = addPublishedIds(readPublishedIds(text), ['fz-210200-2024-001-i04', 'fz-210200-2024-002', 'kc-001']);
  expect(printPublishedIds(more).split('\n')).toEqual([
    'fz-210200-2024-001: d01 i01-i05 shares',
    'fz-210200-2024-002:',
    'kc-001:',
    'provinces:',
  ]);
});

test('two lines of one case, as a merge leaves them, are read as one', () => {
  const merged = readPublishedIds('fz-210200-2024-001: i01-i02\nfz-210200-2024-001: i02-i03 p01');
  expect(printPublishedIds(merged)).toBe('fz-210200-2024-001: i01-i03 p01');
});

test('what was never published is not on the record', () => {
  const published = readPublishedIds(text);
  expect(['fz-210200-2024-001', 'fz-210200-2024-001-i02', 'fz-210200-2024-001-shares', 'kc-001'].every(is)).toBe(true);
  expect(['fz-210200-2024-002', 'fz-210200-2024-001-i04', 'kc-002', 'fz-210200-2024-002-i01'].some(is)).toBe(false);
  function is(id: string): boolean {
    return isPublishedId(published, id);
  }
});

const item = fc.tuple(fc.constantFrom('a', 'i', 'p'), fc.integer({ min: 1, max: 120 }));
const ids = fc.array(
  fc.oneof(
    fc.constantFrom('kc-001', '210200-timeline', 'fz-210200-2024-001', 'fz-210200-2024-001-i07-whole'),
    item.map(([letter, number]) => `fz-210200-2024-00${1 + (number % 3)}-${letter}${String(number).padStart(2, '0')}`),
  ),
);

test('whatever is put on record is there when it is read back, and nothing else', () => {
  fc.assert(
    fc.property(ids, (given) => {
      const published = readPublishedIds(printPublishedIds(addPublishedIds(new Map(), given)));
      expect(given.filter((id) => !isPublishedId(published, id))).toEqual([]);
      const heads = new Set(given.map((id) => (id.startsWith('fz-') ? id.slice(0, 18) : id)));
      expect(new Set(published.keys())).toEqual(heads);
      const parts = [...published.values()].reduce((sum, { size }) => sum + size, 0);
      expect(parts).toBe(new Set(given.filter((id) => id.startsWith('fz-') && id.length > 18)).size);
    }),
  );
});
