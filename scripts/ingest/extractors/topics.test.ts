import { expect, test } from 'vitest';
import { articleOf } from './__fixtures__/article-of.ts';
import { topicOfText } from './topic-of-text.ts';
import { extractTopics } from './topics.ts';

test.each([
  ['新收行政复议案件87件', 'T07.1'],
  ['受理法律援助案件2191件', 'T10.2'],
  ['推行“综合查一次”，减少入企检查', 'T05.6'],
  ['大连国际商事调解中心揭牌', 'T12.2'],
])('%s is about %s', (text, topic) => {
  expect(topicOfText(text)).toBe(topic);
});

test('no topic is guessed where no word speaks for one', () => {
  expect(topicOfText('持续推进各项工作')).toBeUndefined();
});

test('the topics of an article are its weightiest, plans left out', () => {
  const article = articleOf([
    '办理法律援助案件，法律援助中心接待受援群众。行政复议收案增长。',
    '下一步，推进涉外仲裁。',
  ]);
  expect(extractTopics(article)).toEqual(['T10.2', 'T07.1']);
});
