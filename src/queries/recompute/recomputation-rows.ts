import type { Case } from '../../domain/case.ts';
import type { Recomputation } from './recomputation.ts';
import { recomputations } from './recomputations.ts';

/** The recomputations of all cases, in the order of the cases. */
export function recomputationRows(
  cases: readonly Case[],
): readonly { readonly entry: Case; readonly found: Recomputation }[] {
  return cases.flatMap((entry) => recomputations(entry, cases).map((found) => ({ entry, found })));
}
