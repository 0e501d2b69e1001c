import { expect, test } from 'vitest';
import { caseFixture, figureFixture } from './case-fixture.ts';
import { denominatorDoubts } from './denominator-doubts.ts';

const sentence = '办结120件，调解率为90%；另一处调解率为80%。';
const rate = (quote: string, own = sentence) => figureFixture({ evidence: { quote, sentence: own } });
const doubt = (type: string, quote: string) => ({
  id: 'a01',
  type,
  severity: 'note',
  description: '没有件数。',
  quote,
});

test.each([
  ['on the figure', doubt('hidden-denominator', '调解率为90%'), rate('90%'), 1],
  ['on less than the figure’s words', doubt('hidden-denominator', '90%'), rate('调解率为90%'), 1],
  ['on another figure of the sentence', doubt('hidden-denominator', '另一处调解率为80%'), rate('90%'), 0],
  [
    'on the same words of another sentence',
    doubt('hidden-denominator', '调解率为90%'),
    rate('90%', '结案率为90%。'),
    0,
  ],
  ['of another kind', doubt('tiny-sample', '调解率为90%'), rate('90%'), 0],
])('a doubt %s', (_, anomaly, figure, count) => {
  const entry = caseFixture({ indicators: [figure], anomalies: [anomaly] });
  expect(entry.indicators.flatMap((indicator) => denominatorDoubts(entry, indicator))).toHaveLength(count);
});
