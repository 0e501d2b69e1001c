import { isKind, type Kind } from './kinds.ts';

/**
 * What the index keeps of a record for showing it: one file a record, fetched when it is shown. `content` is the text as readers
 * see it, one line a block; offsets count its UTF-16 units.
 */
export interface Fragment {
  /** Address of the page, base path included. */
  readonly url: string;
  readonly content: string;
  readonly kind: Kind;
  readonly title: string;
  /** What stands beside the title: the region's name, the year, that it is a draft. */
  readonly note: string;
  /** Anchors in the order of the text: from `offset` on, `id` is the nearest address. */
  readonly anchors: readonly { readonly offset: number; readonly id: string }[];
  readonly headings: readonly { readonly offset: number; readonly id: string; readonly name: string }[];
  readonly places: readonly Place[];
}

/** Something on the page with an address of its own: a figure, an honour. */
export interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
}

/** What is written into a record's file: the fragment in short names, for every byte of it travels. */
export interface PackedFragment {
  readonly content: string;
  /** Address below the base path, with a leading slash. */
  readonly u: string;
  readonly k: Kind;
  readonly t: string;
  readonly n: string;
  readonly a: readonly (readonly [offset: number, id: string])[];
  readonly h: readonly (readonly [offset: number, id: string, name: string])[];
  readonly p: readonly (readonly [kind: Kind, id: string, name: string])[];
}

/**
 * Reads what Pagefind gives for a record of a site below `base` (a slash at its end); undefined where it is not of this version's
 * making.
 */
export function readFragment(data: unknown, base: string): Fragment | undefined {
  if (!isPacked(data)) return undefined;
  return {
    url: base + data.u.slice(1),
    content: data.content,
    kind: data.k,
    title: data.t,
    note: data.n,
    anchors: data.a.map(([offset, id]) => ({ offset, id })),
    headings: data.h.map(([offset, id, name]) => ({ offset, id, name })),
    places: data.p.map(([kind, id, name]) => ({ kind, id, name })),
  };
}

function isPacked(data: unknown): data is PackedFragment {
  return (
    typeof data === 'object' &&
    data !== null &&
    'u' in data &&
    typeof data.u === 'string' &&
    'content' in data &&
    typeof data.content === 'string' &&
    'k' in data &&
    typeof data.k === 'string' &&
    isKind(data.k) &&
    't' in data &&
    'n' in data &&
    'a' in data &&
    Array.isArray(data.a) &&
    'h' in data &&
    Array.isArray(data.h) &&
    'p' in data &&
    Array.isArray(data.p)
  );
}
