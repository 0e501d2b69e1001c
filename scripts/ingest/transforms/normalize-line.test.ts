import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeLine } from './normalize-line.ts';

test.each([
  [
    'half-width punctuation between Chinese words',
    '受理35件,办结33件;其中(试行)案件:2件!',
    '受理35件，办结33件；其中（试行）案件：2件！',
  ],
  ['a comma after a percentage', '办结率达100%,居全省前列', '办结率达100%，居全省前列'],
  ['numbers, times and codes stay', '评查1,846卷,10:30开始,比例3:1', '评查1,846卷，10:30开始，比例3:1'],
  ['addresses stay', '见https://a.example.cn/x?id=3,4&y=(1)', '见https://a.example.cn/x?id=3,4&y=(1)'],
  ['Latin text stays', 'Rule of Law (2024), No. 3', 'Rule of Law (2024), No. 3'],
  ['straight quotation marks pair up', '推行"一网通办"和"跨省通办"', '推行“一网通办”和“跨省通办”'],
  ['full-width digits and letters', '“１＋３＋Ｎ”模式，占９８．５％', '“1+3+N”模式，占98.5%'],
  ['a full stop at the end', '成效明显.', '成效明显。'],
  ['numbering keeps its stop', '一.主要做法', '一.主要做法'],
  ['invisible characters', '云\u200B州\uFEFF市\u202E司\u00AD法局\u0007', '云州市司法局'],
  ['odd blanks', '云州市\u00A0\u3000 司法局\t', '云州市 司法局'],
  ['look-alike radicals', '⼀是⻓期，⽅案⾏动，⻔类', '一是长期，方案行动，门类'],
  ['dashes of other charsets', '调解协会⸺云州――青岭', '调解协会——云州——青岭'],
  ['户 of a look-alike radical', '2.6万⼾', '2.6万户'],
  ['traditional characters stay', '實現應援盡援', '實現應援盡援'],
  ['a question keeps its mark', '群众需要什么?我们就办什么', '群众需要什么？我们就办什么'],
  ['a lost character is not repaired', '律师助推企业成长?公益服务一年', '律师助推企业成长?公益服务一年'],
  ['a blank that shows a lost plus stays', '“互联网 公证”', '“互联网 公证”'],
])('%s', (_, text, expected) => {
  expect(normalizeLine(text)).toBe(expected);
});

const wild = fc
  .array(fc.constantFrom(...'云州市法治一、（）(),.:;!?""“”12３Ａab%％/－．\u200B\u3000 ⼀⻓'), { maxLength: 40 })
  .map((all) => all.join(''));

test('doing it twice is doing it once', () => {
  fc.assert(
    fc.property(fc.oneof(wild, fc.string({ unit: 'binary' })), (text) => {
      const once = normalizeLine(text);
      expect(normalizeLine(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test('no word is lost, added or moved', () => {
  const words = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'云州市法治12３Ａab,.:;?()" \u200B'), { maxLength: 40 }), (characters) => {
      const text = characters.join('');
      expect(words(normalizeLine(text))).toBe(words(text));
    }),
  );
});
