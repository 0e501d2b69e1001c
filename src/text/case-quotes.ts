import type { Case } from '../domain/case.ts';
import { caseItems } from '../domain/case-items.ts';
import type { Evidence } from '../domain/evidence.ts';

/** What is marked in the text: the words from which the entity `id` was read, and what is known of their place. */
export interface Quote extends Evidence {
  readonly id: string;
}

/** All quotes of a case: of everything that was read from its text, and of the anomalies that quote it. */
export function caseQuotes(entry: Case): readonly Quote[] {
  return caseItems(entry).flatMap(({ kind, item }) => {
    if (kind !== 'anomaly') return [{ ...item.evidence, id: item.id }];
    return item.quote === undefined ? [] : [{ id: item.id, quote: item.quote }];
  });
}
