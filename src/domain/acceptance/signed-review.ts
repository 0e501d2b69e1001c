import type { CaseRule } from '../case-problem.ts';
import { missingField } from './missing-field.ts';

/** A reviewed case says who reviewed it, and when. */
export const signedReview: CaseRule = ({ case: { review } }) => [
  ...(review.by === undefined ? [missingField('review', '审校人（review.by）')] : []),
  ...(review.on === undefined ? [missingField('review', '审校日期（review.on），如 "2026-11-22"')] : []),
];
