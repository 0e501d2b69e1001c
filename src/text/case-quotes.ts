import type { Case } from '../domain/case.ts';
import type { Evidence } from '../domain/evidence.ts';

/** What is marked in the text: the words from which the entity `id` was read, and what is known of their place. */
export interface Quote extends Evidence {
  readonly id: string;
}

/** All quotes of a case: of its figures, practices, honours, claims, documents, problems, plans and anomalies. */
export function caseQuotes(entry: Case): readonly Quote[] {
  const withEvidence = [
    ...entry.indicators,
    ...entry.practices,
    ...entry.honours,
    ...entry.firsts,
    ...entry.documents,
    ...entry.problemsAdmitted,
    ...entry.plans,
  ];
  return [
    ...withEvidence.map(({ id, evidence }) => ({ ...evidence, id })),
    ...entry.anomalies.flatMap(({ id, quote }) => (quote === undefined ? [] : [{ id, quote }])),
  ];
}
