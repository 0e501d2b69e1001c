import type { CaseProblem } from '../case-problem.ts';

/** The problem of a field that a reviewed case must have: `what` names it in Chinese, with the key in brackets. */
export function missingField(key: string, what: string): CaseProblem {
  return { path: [key], rule: 'review-complete', severity: 'error', message: `还缺${what}。补上。` };
}
