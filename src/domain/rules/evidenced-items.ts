import type { Case } from '../case.ts';
import { caseItems } from '../case-items.ts';
import type { Evidence } from '../evidence.ts';

/** Everything in a case that was read from a sentence, with its place in the case. */
export function evidencedItems(
  value: Case,
): readonly { readonly id: string; readonly path: readonly (string | number)[]; readonly evidence: Evidence }[] {
  return caseItems(value).flatMap(({ kind, list, index, item }) =>
    kind === 'anomaly' ? [] : [{ id: item.id, path: [list, index, 'evidence'], evidence: item.evidence }],
  );
}
