import { addresses } from '../../addresses.ts';
import { readLibraryId } from '../../domain/library-id.ts';
import type { RetiredId } from '../../domain/retired-id.ts';
import { libraryIdPath } from '../../library-id-path.ts';

/** Where the content of a retired id is now: the address, and the number in the capitals in which numbers are shown. */
export function retiredTarget({ movedTo }: RetiredId): { readonly href: string; readonly number: string } | undefined {
  const id = movedTo === undefined ? undefined : readLibraryId(movedTo);
  if (id === undefined || movedTo === undefined) return undefined;
  return { href: addresses.file(libraryIdPath(id)), number: movedTo.toUpperCase() };
}
