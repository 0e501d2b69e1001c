import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSentences } from './cut-sentences.ts';

test.each([
  ['受理35件。办结33件！还有吗？', ['受理35件。', '办结33件！', '还有吗？']],
  ['“一次就办成了。”周某说。', ['“一次就办成了。”', '周某说。']],
  ['出台《怎么办？》等短剧12部。', ['出台《怎么办？》等短剧12部。']],
  ['开设“谁来管？”专栏3期。上线。', ['开设“谁来管？”专栏3期。', '上线。']],
  ['（见附表。）全市共9家', ['（见附表。）', '全市共9家']],
  ['建成38.5%；余下年内完成', ['建成38.5%；余下年内完成']],
  ['', []],
])('%s', (text, sentences) => {
  expect(cutSentences(text)).toEqual(sentences);
});

test('the sentences of any text give the text again', () => {
  const chinese = fc
    .array(fc.constantFrom(...'云州市办结件。！？”“》《（）；， 12%'), { maxLength: 60 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(chinese, fc.string({ unit: 'binary' })), (text) => {
      expect(cutSentences(text).join('')).toBe(text);
    }),
  );
});
