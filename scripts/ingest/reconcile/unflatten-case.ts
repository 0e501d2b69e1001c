import { type Case, caseSchema } from '../../../src/domain/case.ts';
import { itemLists } from '../../../src/domain/case-items.ts';
import type { FlatCase } from './flat-case.ts';

/** Puts the fields together again, with the id and the review that the case is to have. Throws where they make no case. */
export function unflattenCase(flat: FlatCase, id: string, review: Case['review']): Case {
  const top = [...flat.fields].filter(([name]) => !name.startsWith('source.'));
  const source = [...flat.fields].filter(([name]) => name.startsWith('source.'));
  const lists = itemLists.map((list) => [
    list,
    flat.items[list].map((item) => ({ id: item.id, ...Object.fromEntries(item.fields) })),
  ]);
  return caseSchema.parse({
    id,
    ...Object.fromEntries(top),
    source: Object.fromEntries(source.map(([name, value]) => [name.slice('source.'.length), value])),
    ...Object.fromEntries(lists),
    review,
  });
}
