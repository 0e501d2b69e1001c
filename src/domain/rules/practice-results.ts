import type { CaseRule } from '../case-problem.ts';
import { isResult } from '../indicator.ts';

/** A practice's results are figures of the same case that tell what was done or reached, not what was planned or prescribed. */
export const practiceResults: CaseRule = ({ case: value }) =>
  value.practices.flatMap((practice, index) =>
    practice.results.flatMap((id, resultIndex) => {
      const indicator = value.indicators.find((candidate) => candidate.id === id);
      const message = indicator === undefined ? unknown(practice.id, id) : notResult(practice.id, indicator);
      if (message === undefined) return [];
      return [
        { path: ['practices', index, 'results', resultIndex], rule: 'practice-results', severity: 'error', message },
      ];
    }),
  );

function unknown(practice: string, id: string): string {
  return `做法 ${practice} 的成效写了 ${id}，这个案例里没有编号 ${id} 的指标。改成有的编号，或从 results 里删去。`;
}

function notResult(practice: string, indicator: Parameters<typeof isResult>[0] & { id: string }): string | undefined {
  if (isResult(indicator)) return undefined;
  return `做法 ${practice} 的成效写了 ${indicator.id}，它的 kind 是 ${indicator.kind}，不是成绩。从 results 里删去；kind 写错了的，改 kind。`;
}
