import type { CaseProblem, CaseRule, CheckedCase } from './case-problem.ts';
import { canonicalFits } from './rules/canonical-fits.ts';
import { evidenceInText } from './rules/evidence-in-text.ts';
import { headlineFigures } from './rules/headline-figures.ts';
import { idMatchesCase } from './rules/id-matches-case.ts';
import { knownTopics } from './rules/known-topics.ts';
import { noContactData } from './rules/no-contact-data.ts';
import { percentageRange } from './rules/percentage-range.ts';
import { practiceResults } from './rules/practice-results.ts';
import { ratioFigures } from './rules/ratio-figures.ts';
import { publishedAfterPeriod } from './rules/published-after-period.ts';
import { regionCode } from './rules/region-code.ts';
import { relatedCases } from './rules/related-cases.ts';
import { resultsApart } from './rules/results-apart.ts';
import { reviewComplete } from './rules/review-complete.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { valueAsPrinted } from './rules/value-as-printed.ts';

const rules: readonly CaseRule[] = [
  idMatchesCase,
  uniqueIds,
  evidenceInText,
  valueAsPrinted,
  regionCode,
  publishedAfterPeriod,
  knownTopics,
  canonicalFits,
  percentageRange,
  resultsApart,
  practiceResults,
  ratioFigures,
  headlineFigures,
  relatedCases,
  noContactData,
  reviewComplete,
];

/**
 * What the schema cannot see in a case: whether its evidence stands in its text, its codes in the vocabularies, its ids in
 * one piece. Gives the problems, rule by rule; none for a case that may be published as it stands.
 */
export function checkCase(checked: CheckedCase): readonly CaseProblem[] {
  return rules.flatMap((rule) => rule(checked));
}
