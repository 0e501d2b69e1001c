import type { Case } from '../case.ts';
import type { Evidence } from '../evidence.ts';

const lists = ['indicators', 'practices', 'honours', 'firsts', 'documents', 'problemsAdmitted', 'plans'] as const;

/** Everything in a case that was read from a sentence, with its place in the case. */
export function evidencedItems(
  value: Case,
): readonly { readonly id: string; readonly path: readonly (string | number)[]; readonly evidence: Evidence }[] {
  return lists.flatMap((list) =>
    value[list].map(({ id, evidence }, index) => ({ id, path: [list, index, 'evidence'], evidence })),
  );
}
