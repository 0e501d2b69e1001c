import type { CaseRule } from '../case-problem.ts';
import { isResult } from '../indicator.ts';

/** The figures that an editor puts at the head of a case are figures of that case, and tell what was done or reached. */
export const headlineFigures: CaseRule = ({ case: value }) =>
  value.headline.flatMap((id, index) => {
    const indicator = value.indicators.find((candidate) => candidate.id === id);
    if (indicator !== undefined && isResult(indicator)) return [];
    const message =
      indicator === undefined
        ? `关键数字写了 ${id}，这个案例里没有编号 ${id} 的指标。改成有的编号，或从 headline 里删去。`
        : `关键数字写了 ${id}，它的 kind 是 ${indicator.kind}，不是成绩，不能放在案例页最上面。换一个指标；kind 写错了的，改 kind。`;
    return [{ path: ['headline', index], rule: 'headline-figures', severity: 'error', message }];
  });
