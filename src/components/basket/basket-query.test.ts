import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basketToQuery, queryToBasket } from './basket-query.ts';
import { editBasket } from './edit-basket.ts';
import { joinBaskets } from './join-baskets.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^fz-\d{6}-\d{4}-\d{3}(-p\d{2})?$/), { minLength: 1, maxLength: 20 });
const baskets = fc.record({
  title: fc.string({ maxLength: 40 }),
  entries: ids.chain((own) =>
    fc.tuple(...own.map((id) => fc.string({ maxLength: 60, unit: 'grapheme' }).map((note) => ({ id, note })))),
  ),
});

test('a basket that went through an address is as it was, whatever its notes say', () => {
  fc.assert(
    fc.property(baskets, (basket) => {
      expect(queryToBasket(basketToQuery(basket))).toEqual(basket);
    }),
  );
});

test('the address is short: numbers with commas, notes up to the last, no empty title', () => {
  const entries = [
    { id: 'fz-990100-2024-001-p10', note: '先讲' },
    { id: 'kc-901', note: '' },
  ];
  expect(basketToQuery({ title: '', entries })).toBe('items=fz-990100-2024-001-p10,kc-901&notes=%E5%85%88%E8%AE%B2');
  expect(basketToQuery({ title: '无', entries: [] })).toBe('');
});

test('a note that is cut in the middle of a character can still be sent', () => {
  const entries = [{ id: 'a', note: '𠮷'.repeat(300) }];
  const cut = queryToBasket(basketToQuery({ title: '', entries: [{ id: 'a', note: `一${entries[0]?.note ?? ''}` }] }));
  expect(() => basketToQuery(cut)).not.toThrow();
});

test('what is no number, stands twice or is too much is left out', () => {
  const query = `items=FZ-990100-2024-001,fz-990100-2024-001,../x,<b>,,provinces&notes=${'长'.repeat(600)}`;
  const { entries } = queryToBasket(query);
  expect(entries.map(({ id }) => id)).toEqual(['fz-990100-2024-001', 'provinces']);
  expect(entries[0]?.note.length).toBe(500);
  expect(queryToBasket(`items=${Array.from({ length: 300 }, (_, index) => `x${index}`).join()}`).entries.length).toBe(
    100,
  );
});

test('an entry moves by one place and not over the edge', () => {
  const basket = { title: '', entries: ['a', 'b', 'c'].map((id) => ({ id, note: '' })) };
  const order = (act: string, id: string) =>
    editBasket(basket, act, id)
      .entries.map((entry) => entry.id)
      .join('');
  expect([
    order('up', 'b'),
    order('up', 'a'),
    order('down', 'b'),
    order('down', 'c'),
    order('remove', 'b'),
    order('up', 'x'),
  ]).toEqual(['bac', 'abc', 'acb', 'abc', 'ac', 'abc']);
});

test('joining keeps the own notes and order', () => {
  const own = { title: '', entries: [{ id: 'a', note: '我的' }] };
  const other = { title: '同事的', entries: ['b', 'a'].map((id) => ({ id, note: '他的' })) };
  expect(joinBaskets(own, other)).toEqual({
    title: '同事的',
    entries: [
      { id: 'a', note: '我的' },
      { id: 'b', note: '他的' },
    ],
  });
});
