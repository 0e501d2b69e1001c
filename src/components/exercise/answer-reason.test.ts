import { expect, test } from 'vitest';
import { caseFixture, figureFixture } from '../../queries/case-fixture.ts';
import { figureQuestions } from '../../queries/exercises/figure-questions.ts';
import { honourQuestions } from '../../queries/exercises/honour-questions.ts';
import { answerReason } from './answer-reason.ts';
import { answerWords, optionsOf } from './exercise-words.ts';

const entry = caseFixture({
  indicators: [
    figureFixture({ value: 48_000, valueText: '4.8万' }),
    figureFixture({ id: 'i02', value: 300, valueText: '300', comparator: '~<', qualifier: '近' }),
    figureFixture({ id: 'i03', kind: 'target', tier: 'target' }),
  ],
  honours: [{ id: 'h01', name: '示范单位', status: 'nominated', evidence: { quote: '被推荐为示范单位候选' } }],
});
const questions = [...figureQuestions(entry, []), ...honourQuestions(entry)];

test('each answer is one of the answers that may be ticked, with its reason', () => {
  expect(
    questions.map((question) => `${question.id.slice(-3)} ${answerWords(question)}：${answerReason(question) ?? ''}`),
  ).toEqual([
    'i01 就是印的数：印的是“4.8万件”，没有“余”“近”“以上”一类的词；以万、亿计的数多半取过整',
    'i02 不到：印的是“近300件”，“近”“接近”是说差一点才到',
    'i01 成绩：说的是已经做到的',
    'i02 成绩：说的是已经做到的',
    'i03 目标：说的是今后要做到的，不能与成绩画在一起',
    'h01 被推荐或入围：来源写的是被推荐、入围，没有写获奖',
  ]);
  expect(questions.filter((question) => !optionsOf(question.kind).includes(answerWords(question)))).toEqual([]);
});
