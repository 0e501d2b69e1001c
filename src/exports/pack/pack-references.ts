import { gbt7714Found } from '../citation/gbt-7714.ts';
import type { Pack, PackItem, PackReference } from './pack.ts';

/** A reference of the pack with its number, from 1. */
export interface NumberedReference {
  readonly number: number;
  /** By GB/T 7714—2025: 韩宇. 题名[N]. … */
  readonly text: string;
}

/** The references of a pack in the order of first use, each thing once, with a way to find an item's own. */
export function packReferences({ parts, accessed }: Pick<Pack, 'parts' | 'accessed'>): {
  readonly all: readonly NumberedReference[];
  readonly of: (reference: PackReference) => number;
} {
  const found = new Map<string, NumberedReference>();
  for (const { reference } of parts.flatMap(({ items }) => items).flatMap(referencesOf)) {
    if (found.has(reference.found.id)) continue;
    const text = gbt7714Found(reference.work, reference.found, '2025', accessed);
    found.set(reference.found.id, { number: found.size + 1, text });
  }
  return { all: [...found.values()], of: (reference) => found.get(reference.found.id)?.number ?? 0 };
}

function referencesOf({ reference, figures }: PackItem): readonly { readonly reference: PackReference }[] {
  // The figures of a practice are cited with the practice; figures that stand by themselves, each by its own case.
  return reference === undefined ? figures : [{ reference }];
}
