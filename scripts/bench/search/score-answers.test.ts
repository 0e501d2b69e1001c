import { expect, test } from 'vitest';
import { scoreAnswers } from './score-answers.ts';

const query = (...truth: readonly number[]) => ({ kind: 'term', q: '复议', truth: new Set(truth) }) as const;

test('what is missed lowers recall, what is wrong precision, and an empty answer has no precision', () => {
  const score = scoreAnswers([
    { query: query(1, 2), numbers: [1, 3, 4, 5] },
    { query: query(1), numbers: [] },
  ]);
  expect(score).toEqual({ recall: 0.25, precision: 0.25, first: 0.5 });
});
