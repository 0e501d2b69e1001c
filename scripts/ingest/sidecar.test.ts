import { expect, test } from 'vitest';
import { sidecarSchema } from './sidecar.ts';

function complaint(region: unknown): string | undefined {
  return sidecarSchema.safeParse({ region }).error?.issues[0]?.message;
}

test('whoever writes the name of a place is told its code', () => {
  expect(complaint('西岗区')).toBe(
    '没有 西岗区 这个地区代码。叫这个名字的有：210203 辽宁省大连市西岗区。照原文的上级选一个。',
  );
  expect(complaint({ code: '西岗', name: '青岭镇' })).toContain('210203 辽宁省大连市西岗区');
  expect(complaint('朝阳')).toMatch(/110105 北京市.*朝阳区、/);
});

test('a code and a name that are nowhere are told so', () => {
  expect(complaint('123456')).toBe(
    '没有 123456 这个地区代码。写 GB/T 2260 的六位代码；不知道的先写地名，程序会说出代码。',
  );
  expect(complaint('青岭县')).toBe('没有 青岭县 这个地区代码。也查不到“青岭县”：写全名，如“大连市”“西岗区”。');
  expect(complaint('210203')).toBeUndefined();
});
