import { type LibraryId, readLibraryId } from '../../src/domain/library-id.ts';

/** What an address in a document leads to. */
export type AddressTarget =
  | { readonly kind: 'id'; readonly id: string }
  /** A page of the library that is no permanent address: a list, a search. */
  | { readonly kind: 'page' }
  /** An address of the library that looks like a permanent one and cannot be. */
  | { readonly kind: 'malformed' }
  | { readonly kind: 'foreign'; readonly host: string };

/** Where the library stands: `https://fazhi.example.cn/kexue/`; undefined where the house has not said so. */
export type LibraryAddress = URL | undefined;

// cases/fz-210200-2024-001/, courses/kc-001/handout/, embed/charts/provinces/, charts/provinces.svg
const permanent =
  /^(?:embed\/)?(cases|practices|courses|charts)\/([^/]+?)(?:\.(?:svg|csv|metadata\.json|oembed\.json))?(?:\/.*)?$/;

const kinds: Readonly<Record<string, readonly LibraryId['kind'][]>> = {
  cases: ['case'],
  practices: ['item'],
  courses: ['course'],
  charts: ['chart'],
};

/**
 * Reads an address or a number of the library. Without the library's own address, any host is taken for it where the path has an id of
 * a case or a course in it, for these are unlike anything else.
 */
export function readAddress(text: string, library: LibraryAddress): AddressTarget {
  if (!/^https?:/i.test(text)) return { kind: 'id', id: text.toLowerCase() };
  if (!URL.canParse(text)) return { kind: 'malformed' };
  const url = new URL(text);
  const path = pathBelow(url, library);
  const [, room = '', name = ''] = permanent.exec(path ?? '') ?? [];
  if (path === undefined || (library === undefined && !/^(?:fz-|kc-)/i.test(name)))
    return { kind: 'foreign', host: url.host };
  // cases/topic/T07/ and practices/2/ are lists.
  if (room === '' || ((room === 'cases' || room === 'practices') && !/^fz-/i.test(name))) return { kind: 'page' };
  const id = name.toLowerCase();
  const read = readLibraryId(id);
  if (read === undefined || kinds[room]?.includes(read.kind) !== true) return { kind: 'malformed' };
  const item = /^#([a-z]\d{2,})$/.exec(url.hash)?.[1];
  return { kind: 'id', id: read.kind === 'case' && item !== undefined ? `${id}-${item}` : id };
}

function pathBelow(url: URL, library: LibraryAddress): string | undefined {
  const path = decodeURI(url.pathname);
  if (library === undefined) return /(?:^|\/)((?:embed\/)?(?:cases|practices|courses|charts)\/.*)$/.exec(path)?.[1];
  return url.host === library.host && path.startsWith(library.pathname)
    ? path.slice(library.pathname.length)
    : undefined;
}
