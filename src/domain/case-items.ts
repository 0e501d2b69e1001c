import type { Case } from './case.ts';

/** The lists of a case whose items have an id, in the order in which they are listed everywhere. */
export const itemLists = [
  'practices',
  'indicators',
  'honours',
  'firsts',
  'documents',
  'problemsAdmitted',
  'plans',
  'anomalies',
] as const;

export type ItemList = (typeof itemLists)[number];

/** One item of a case that has an id: what kind of thing it is, and its place (`[list, index]`). */
export type CaseItem = ReturnType<typeof caseItems>[number];

/** Everything in a case that has an id, list by list. All of it but the anomalies was read from a sentence. */
export function caseItems(entry: Case) {
  return [
    ...placed('practices', 'practice', entry.practices),
    ...placed('indicators', 'indicator', entry.indicators),
    ...placed('honours', 'honour', entry.honours),
    ...placed('firsts', 'first', entry.firsts),
    ...placed('documents', 'document', entry.documents),
    ...placed('problemsAdmitted', 'problem', entry.problemsAdmitted),
    ...placed('plans', 'plan', entry.plans),
    ...placed('anomalies', 'anomaly', entry.anomalies),
  ];
}

function placed<List extends ItemList, Kind extends string, Item>(list: List, kind: Kind, items: readonly Item[]) {
  return items.map((item, index) => ({ list, kind, index, item }));
}
