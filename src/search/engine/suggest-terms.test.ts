import { describe, expect, test } from 'vitest';
import { suggestTerms } from './suggest-terms.ts';

const readings = new Map([
  ['议', ['yi']],
  ['意', ['yi']],
  ['管', ['guan']],
  ['官', ['guan']],
]);
const terms = ['行政复议调解率', '放管服', '一码通城', '行政处罚'];

describe('suggestTerms', () => {
  test.each([
    ['a character of the same sound', '行政复意', ['行政复议']],
    ['a wrong character in the middle of three', '放官服', ['放管服']],
    ['a missing character', '一码通', []],
    ['a character too many', '一码通通城', ['一码通城']],
    ['a word that is near nothing', '风马牛不相及', []],
    ['two characters, of which one says too little', '放官', []],
  ])('%s', (_, typed, suggestions) => {
    expect(suggestTerms(typed, terms, readings)).toEqual(suggestions);
  });
});
