import { expect, test } from 'vitest';
import { articleOf } from './__fixtures__/article-of.ts';
import { extractMechanismCodes } from './mechanism-codes.ts';

test('reads codes of mechanisms, which are no figures', () => {
  const text = '构建“1+3+N”模式，建立“5433”审查机制，组建1+5服务团，推广123工作法。';
  expect(extractMechanismCodes(articleOf([text]))).toEqual(['1+3+N', '1+5', '5433', '123']);
});

test('takes no hotline and no arithmetic for one', () => {
  expect(extractMechanismCodes(articleOf(['“12345”热线服务机制实现1+1>2，受理5433件。']))).toEqual([]);
});
