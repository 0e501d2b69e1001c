import type { CaseProblem, CaseRule } from '../case-problem.ts';
import { missingField } from './missing-field.ts';

/** A case has its title and its text; a whole text is published only where its author's rights allow it. */
export const wholeText: CaseRule = ({ case: { title, source }, text }) => [
  ...(title === '（标题待补）' ? [missingField('title', '标题（title），照原文')] : []),
  ...(text.trim() === '' ? [missingField('id', '正文')] : []),
  ...(source.basis === 'full-text' && source.rights.status === 'all-rights-reserved' && source.rights.note === undefined
    ? [noRight]
    : []),
];

const noRight: CaseProblem = {
  path: ['source', 'basis'],
  rule: 'review-complete',
  severity: 'error',
  message:
    '正文是全文（full-text），而原文保留权利。没有授权的，正文改成自己写的摘编，basis 写 digest；得了授权的，在 source.rights.note 里写明谁授权。',
};
