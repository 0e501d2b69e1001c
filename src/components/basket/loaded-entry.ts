import type { Pack, PackItem } from '../../exports/pack/pack.ts';

/** A thing of the basket once its file was read: something of a pack, or a course, which is a whole pack. */
export type LoadedEntry =
  { readonly kind: 'item'; readonly item: PackItem } | { readonly kind: 'course'; readonly course: Pack };
