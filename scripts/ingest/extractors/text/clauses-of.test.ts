import { expect, test } from 'vitest';
import { clausesOf } from './clauses-of.ts';

test('cuts at commas outside quotation marks, titles, brackets and numbers, and knows each place', () => {
  const sentence = '推行“甲，乙”制度，出台《丙，丁》（试行，二稿）；办结1,300件，满意。';
  const clauses = clausesOf(sentence);
  expect(clauses.map(({ text }) => text)).toEqual([
    '推行“甲，乙”制度',
    '出台《丙，丁》（试行，二稿）',
    '办结1,300件',
    '满意',
  ]);
  expect(clauses.map(({ segment }) => segment)).toEqual([0, 0, 1, 1]);
  for (const { text, start } of clauses) expect(sentence.slice(start, start + text.length)).toBe(text);
});

test('a mark without its partner opens nothing', () => {
  expect(clausesOf('“甲，乙。').map(({ text }) => text)).toEqual(['“甲', '乙']);
});
