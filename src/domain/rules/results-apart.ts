import type { CaseRule } from '../case-problem.ts';

const names: Readonly<Record<string, string>> = { target: '今后的目标', standard: '规定的标准', baseline: '从前的数' };

/** A target, a standard or a baseline is never drawn as a result: its tier is not `core`, and only targets have the tier `target`. */
export const resultsApart: CaseRule = ({ case: value }) =>
  value.indicators.flatMap(({ id, kind, tier }, index) => {
    const name = names[kind];
    const isMixed = name !== undefined && tier === 'core';
    const isMisnamed = tier === 'target' && kind !== 'target';
    if (!isMixed && !isMisnamed) return [];
    const message = isMixed
      ? `${id} 是${name}（kind: ${kind}），不能与成绩画在一起。tier 改成 ${kind === 'target' ? 'target' : 'secondary'}；其实是成绩的，改 kind。`
      : `${id} 的 tier 是 target，kind 却是 ${kind}。是目标的，kind 改成 target；不是的，tier 改成 core 或 secondary。`;
    return [{ path: ['indicators', index, 'tier'], rule: 'results-apart', severity: 'error', message }];
  });
