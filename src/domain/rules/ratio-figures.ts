import type { CaseRule } from '../case-problem.ts';

/** The figures that a ratio is computed from are other figures of the same case. */
export const ratioFigures: CaseRule = ({ case: value }) => {
  const known = new Set(value.indicators.map(({ id }) => id));
  return value.indicators.flatMap(({ id, ratio }, index) =>
    (['parts', 'wholes'] as const).flatMap((side) =>
      (ratio?.[side] ?? []).flatMap((other, place) => {
        if (known.has(other) && other !== id) return [];
        const reason = other === id ? '比率不能由自己算出' : `这个案例里没有编号 ${other} 的指标`;
        return [
          {
            path: ['indicators', index, 'ratio', side, place],
            rule: 'ratio-figures',
            severity: 'error' as const,
            message: `指标 ${id} 的算法写了 ${other}，${reason}。改成算出它的那个数的编号，或删去 ratio。`,
          },
        ];
      }),
    ),
  );
};
