import { expect, test } from 'vitest';
import { articleOf } from './__fixtures__/article-of.ts';
import { extractPeople } from './people.ts';

test('names officials with their office', () => {
  const article = articleOf([
    '据了解，青岭县司法局党组书记、局长沈知远介绍，成效明显。',
    '县法院院长闻人语说，将继续。',
  ]);
  expect(extractPeople(article)).toEqual([
    { name: '沈知远', role: '青岭县司法局党组书记、局长' },
    { name: '闻人语', role: '县法院院长' },
  ]);
});

test('names each official of a clause, and whole names', () => {
  const article = articleOf(['县司法局局长罗成刚、白石司法所所长刘文正荣获称号。', '县司法局局长王明说，好。']);
  expect(extractPeople(article).map(({ name }) => name)).toEqual(['罗成刚', '刘文正', '王明']);
});

test.each([
  '申请人孙某说。',
  '某律师事务所主任王明说。',
  '118名司法所长全部到位。',
  '刘阿姨是第一位顾客。',
  '局长带头学法。',
])('%s names no official', (text) => {
  expect(extractPeople(articleOf([text]))).toEqual([]);
});
