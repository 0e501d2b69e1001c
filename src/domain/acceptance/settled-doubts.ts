import type { CaseRule } from '../case-problem.ts';

/** Each doubt that is more than a note was looked into: it stays as the source has it, or was corrected. */
export const settledDoubts: CaseRule = ({ case: { anomalies } }) =>
  anomalies.flatMap(({ id, resolution, severity, description }, index) => {
    if (resolution !== 'open' || severity === 'note') return [];
    const message = `疑点 ${id} 还没有处理：${description}核对原文，然后把 resolution 改成 accepted（保留原样）或 corrected（已订正）。`;
    return [{ path: ['anomalies', index, 'resolution'], rule: 'review-complete', severity, message }];
  });
