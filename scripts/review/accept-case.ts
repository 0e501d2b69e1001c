import { type AcceptanceItem, acceptanceChecklist } from '../../src/domain/acceptance/acceptance-checklist.ts';
import type { CaseProblem, CheckedCase } from '../../src/domain/case-problem.ts';

/** One item of the acceptance checklist, and what is still wrong; it is done where nothing is. */
export interface Acceptance {
  readonly item: AcceptanceItem;
  readonly problems: readonly CaseProblem[];
}

/** Asks the whole checklist of a case, draft or not. */
export function acceptCase(checked: CheckedCase): readonly Acceptance[] {
  return acceptanceChecklist.map((item) => ({
    item,
    problems: [...item.always, ...item.onReview].flatMap((rule) => rule(checked)),
  }));
}
