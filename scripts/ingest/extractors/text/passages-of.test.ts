import { expect, test } from 'vitest';
import { articleOf } from '../__fixtures__/article-of.ts';
import { passagesOf } from './passages-of.ts';

const rolesOf = (...paragraphs: string[]) => passagesOf(articleOf(paragraphs)).map(({ role }) => role);

test.each([
  '“有的单位仍存在‘出庭不出声’现象。”',
  '虽然取得一定成效，但执法力量仍存在不足。',
  '存在的不足：一是经费保障不足；二是力量不足。',
  '目前，乡镇调解力量仍存在不足。',
  '我县法治建设与群众期盼相比还存在差距。',
])('admits a shortcoming: %s', (text) => {
  expect(rolesOf(text)).toEqual(['problems']);
});

test.each([
  '调解前，双方还存在分歧，但在调解员劝说下签了协议。',
  '改革之初，乡镇还存在看得见管不着的问题，但通过赋权得到解决。',
  '企业还面临重复检查。',
  '针对执法力量还不足。',
])('tells why something was done: %s', (text) => {
  expect(rolesOf(text)).toEqual(['body']);
});

test('a short sentence about others opens no section of problems', () => {
  expect(rolesOf('企业还存在用工难题。', '县司法局建立服务专班。')).toEqual(['body', 'body']);
  expect(rolesOf('存在的主要问题：', '执法力量薄弱。')).toEqual(['problems', 'problems']);
});
