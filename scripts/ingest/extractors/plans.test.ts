import { expect, test } from 'vitest';
import { articleOf } from './__fixtures__/article-of.ts';
import { extractPlans } from './plans.ts';
import { extractProblems } from './problems.ts';

test('plans lose their numbers and keep the year of the heading or their own', () => {
  const article = articleOf(['县局将继续努力。一是深化审查。二是到2027年建成平台。'], {}, '四、2025年工作打算');
  expect(extractPlans(article)).toMatchObject([
    { text: '深化审查', dueYear: 2025 },
    { text: '到2027年建成平台', dueYear: 2027 },
  ]);
});

test('a group’s head is no plan of its own', () => {
  const article = articleOf(
    ['下一步，继续推进。', '第一，深化法治建设。', '一是抓统筹。制定意见。', '二是抓提升。'],
    {},
    '展望',
  );
  expect(extractPlans(article).map(({ text }) => text)).toEqual(['抓统筹。制定意见', '抓提升']);
});

test('a sentence that looks ahead is a plan without any heading', () => {
  const article = articleOf(['县局化解纠纷36件。', '县局局长沈知远介绍，下一步将建立调解中心。']);
  expect(extractPlans(article)).toHaveLength(1);
});

test('a share that is put into an assessment is no plan', () => {
  expect(extractPlans(articleOf(['云州市还将述职情况纳入考核体系。']))).toEqual([]);
});

test('problems follow the colon of their lead-in', () => {
  const article = articleOf(
    ['虽有成绩，但也存在一些不足，主要表现在：作用发挥不充分；力量薄弱。'],
    {},
    '二、存在的主要问题',
  );
  expect(extractProblems(article).map(({ text }) => text)).toEqual(['作用发挥不充分', '力量薄弱']);
});

test('what companies once faced is no admitted problem, and what follows is told as done', () => {
  const article = articleOf(['过去，企业还面临重复检查的困扰。为此，青岭县出台办法。']);
  expect(extractProblems(article)).toEqual([]);
});
