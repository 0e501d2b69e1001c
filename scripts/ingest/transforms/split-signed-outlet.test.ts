import { expect, test } from 'vitest';
import { resolveSource } from './resolve-source.ts';
import { splitSignedOutlet } from './split-signed-outlet.ts';

test.each([
  ['云州法治报 记者 李言 通讯员 徐静', '云州法治报', '记者 李言 通讯员 徐静'],
  ['云州日报 本报记者 李言', '云州日报', '本报记者 李言'],
  ['云州日报（记者 李言）', '云州日报', '（记者 李言）'],
  ['云州日报记者 李言', '云州日报', '记者 李言'],
  ['云州日报 政法', '云州日报 政法', undefined],
  ['云州记者站', '云州记者站', undefined],
  ['记者之家', '记者之家', undefined],
])('%s', (name, outlet, byline) => {
  expect(splitSignedOutlet(name)).toEqual({ outlet, byline });
});

test('the authors that stand in the source line are authors, and the outlet is a name alone', () => {
  const entries = [{ field: 'outlet' as const, value: '云州法治报 记者 李言 通讯员 徐静' }];
  expect(resolveSource({ entries, declared: {}, columns: [] })).toMatchObject({
    outlet: '云州法治报',
    authors: [
      { name: '李言', role: '记者' },
      { name: '徐静', role: '通讯员' },
    ],
  });
});
