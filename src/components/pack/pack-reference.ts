import type { Case } from '../../domain/case.ts';
import { citedWork } from '../../exports/citation/cited-work.ts';
import type { PackReference } from '../../exports/pack/pack.ts';
import { site } from '../../site.ts';
import { absoluteAddress } from '../absolute-address.ts';

/** The original of a case, and where in the library it was found: a part of the case by its number, name and path. */
export function packReference(
  entry: Case,
  { id, part, path }: { readonly id: string; readonly part?: string; readonly path: string },
  origin: URL | undefined,
): PackReference {
  return { work: citedWork(entry), found: { library: site.name, part, id, url: absoluteAddress(path, origin) } };
}
