import { acceptanceChecklist } from '../acceptance/acceptance-checklist.ts';
import type { CaseRule } from '../case-problem.ts';

/** What the acceptance checklist asks of a case that is called reviewed. Drafts are not asked for it. */
export const reviewComplete: CaseRule = (checked) => {
  if (checked.case.review.status === 'draft') return [];
  const rules = acceptanceChecklist.flatMap(({ onReview }) => onReview);
  return rules
    .flatMap((rule) => rule(checked))
    .map((problem) => ({ ...problem, message: `标为已审校，但${problem.message}` }));
};
