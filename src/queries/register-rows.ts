import type { Case } from '../domain/case.ts';

/** Something that a case holds, with the case. */
export interface RegisterRow<Item> {
  readonly entry: Case;
  readonly item: Item;
}

/** The rows of a register: `registerRows(cases, (entry) => entry.plans)`, in the order of the cases. */
export function registerRows<Item>(
  cases: readonly Case[],
  itemsOf: (entry: Case) => readonly Item[],
): readonly RegisterRow<Item>[] {
  return cases.flatMap((entry) => itemsOf(entry).map((item) => ({ entry, item })));
}
