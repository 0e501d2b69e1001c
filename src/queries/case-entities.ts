import type { Case } from '../domain/case.ts';

/** Everything in a case that has a place in its text, by id, with the kind that tells what it is. */
export type CaseEntity =
  | { readonly kind: 'indicator'; readonly item: Case['indicators'][number] }
  | { readonly kind: 'practice'; readonly item: Case['practices'][number] }
  | { readonly kind: 'honour'; readonly item: Case['honours'][number] }
  | { readonly kind: 'first'; readonly item: Case['firsts'][number] }
  | { readonly kind: 'document'; readonly item: Case['documents'][number] }
  | { readonly kind: 'problem'; readonly item: Case['problemsAdmitted'][number] }
  | { readonly kind: 'plan'; readonly item: Case['plans'][number] }
  | { readonly kind: 'anomaly'; readonly item: Case['anomalies'][number] };

/** The entities of a case by their id (`i17`, `p03`, `a01`). */
export function caseEntities(entry: Case): ReadonlyMap<string, CaseEntity> {
  const entities: readonly CaseEntity[] = [
    ...entry.indicators.map((item) => ({ kind: 'indicator' as const, item })),
    ...entry.practices.map((item) => ({ kind: 'practice' as const, item })),
    ...entry.honours.map((item) => ({ kind: 'honour' as const, item })),
    ...entry.firsts.map((item) => ({ kind: 'first' as const, item })),
    ...entry.documents.map((item) => ({ kind: 'document' as const, item })),
    ...entry.problemsAdmitted.map((item) => ({ kind: 'problem' as const, item })),
    ...entry.plans.map((item) => ({ kind: 'plan' as const, item })),
    ...entry.anomalies.map((item) => ({ kind: 'anomaly' as const, item })),
  ];
  return new Map(entities.map((entity) => [entity.item.id, entity]));
}
