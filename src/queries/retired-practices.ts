import { readLibraryId } from '../domain/library-id.ts';
import type { PublishedIds } from '../domain/published-ids.ts';
import type { RetiredId } from '../domain/retired-id.ts';

/**
 * What each lost address of a practice has to say: the practices that were retired themselves, and those of a retired case that were
 * ever published, for which the case speaks.
 */
export function retiredPractices(
  retired: readonly RetiredId[],
  published: PublishedIds,
): readonly (RetiredId & { readonly practice: string })[] {
  const own = retired.flatMap((entry) => {
    const read = readLibraryId(entry.id);
    return read?.kind === 'item' && read.itemId.startsWith('p') ? [{ ...entry, practice: entry.id }] : [];
  });
  const known = new Set(own.map(({ practice }) => practice));
  const ofCases = retired.flatMap((entry) =>
    [...(published.get(entry.id) ?? [])]
      .filter((part) => /^p\d+$/.test(part) && !known.has(`${entry.id}-${part}`))
      .map((part) => ({ ...entry, practice: `${entry.id}-${part}` })),
  );
  return [...own, ...ofCases];
}
