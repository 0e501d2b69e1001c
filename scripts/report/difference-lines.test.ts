import { expect, test } from 'vitest';
import { differenceLines } from './difference-lines.ts';

test('what is added, what a reviewed case withholds and what an editor wrote are told apart', () => {
  expect(
    differenceLines([
      { where: 'kicker', outcome: 'taken', from: undefined, to: '引题' },
      { where: 'i01.unit', outcome: 'withheld', from: '件', to: '宗' },
      { where: 'i02', outcome: 'withheld', from: '调解数', to: undefined },
      { where: 'body', outcome: 'withheld', from: '旧', to: '新' },
      { where: 'title', outcome: 'kept', from: '编者的题', to: '新题' },
    ]),
  ).toEqual([
    '    kicker：加上 引题',
    '    审校过，没有动：i01.unit 程序读作 件 → 宗',
    '    审校过，没有动：i02 程序不再读出（调解数）',
    '    审校过，没有动：正文 程序读得不同',
    '    另有 1 处程序读得不同，以编者写的为准',
  ]);
});

test('of many differences the first are listed, the rest counted', () => {
  const differences = Array.from({ length: 11 }, (_, n) => ({
    where: `i${n}`,
    outcome: 'taken' as const,
    from: 1,
    to: 2,
  }));
  expect(differenceLines(differences)).toHaveLength(9);
  expect(differenceLines(differences).at(-1)).toBe('    ……还有 3 处');
});
