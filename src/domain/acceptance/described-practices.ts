import type { CaseProblem, CaseRule } from '../case-problem.ts';

/** A name is a name, not a sentence. */
const longestName = 40;

/** Each practice has a name that one can say, tells how it is done, and stands under a topic. */
export const describedPractices: CaseRule = ({ case: { practices } }) =>
  practices.flatMap(({ id, name, kind, mechanism, topic }, index) => [
    ...(name.length > longestName || /[。；]/.test(name)
      ? [problem(index, `做法 ${id} 的名称太长，是一句话：“${name.slice(0, 20)}……”。改成来源起的名字，或一个短语。`)]
      : []),
    ...(mechanism === undefined && kind !== 'plan'
      ? [problem(index, `做法 ${id} 还没有写怎么做（mechanism）。用一两句话写；不值得单列的，删去 ${id}。`)]
      : []),
    ...(topic === undefined ? [problem(index, `做法 ${id} 还没有主题（topic）。写上细分主题的代号，如 T07.1。`)] : []),
  ]);

function problem(index: number, message: string): CaseProblem {
  return { path: ['practices', index], rule: 'review-complete', severity: 'error', message };
}
