import { describe, expect, test } from 'vitest';
import { readQuery } from './read-query.ts';

describe('readQuery', () => {
  test.each([
    ['blanks part terms', '大连　复议 98.3%', ['大连', '复议', '98.3%']],
    ['punctuation parts terms', '法治。理念', ['法治', '理念']],
    ['signs of figures do not', '1+3+N', ['1+3+N']],
    ['straight quotation marks hold a term together', '"SK 工业园" 服务', ['SK 工业园', '服务']],
    ['a term counts once', '复议 复议', ['复议']],
    ['punctuation alone is no term', '，。！', []],
    ['half a character is no term', '\ud842', []],
  ])('%s', (_, typed, terms) => {
    expect(readQuery(typed).terms).toEqual(terms);
  });

  test('what is too long is cut', () => {
    expect(readQuery('行'.repeat(10_000)).terms).toEqual(['行'.repeat(64)]);
    expect(readQuery([...'甲乙丙丁戊己庚辛壬癸'].join(' ')).terms).toHaveLength(8);
  });
});
