import type { Fragment } from '../fragment.ts';
import type { Kind } from '../kinds.ts';
import type { Excerpt } from './best-excerpt.ts';
import type { Match } from './find-matches.ts';
import { toSegments } from './segments.ts';
import type { ShownPlace } from './shown-result.ts';

const mostPlaces = 3;
// Where nothing is sought but a kind is chosen, the places are what one came for.
const mostBrowsed = 12;

interface Sought {
  /** In the text of the page. */
  readonly matches: readonly Match[];
  /** What is shown already. */
  readonly excerpt: Excerpt;
  /** Kinds that are asked for before others. */
  readonly kinds: readonly Kind[];
  /** The matches of each term in a name; empty where nothing is sought. */
  readonly matchesIn: (text: string) => readonly (readonly Match[])[];
  readonly address: (id: string) => string;
}

/**
 * Where else on a page to go: its figures, practices and honours whose name holds a term, those with most terms first, then the
 * sections with most matches. The section that the excerpt stands in is left out.
 */
export function shownPlaces(
  { places, headings }: Fragment,
  { matches, excerpt, kinds, matchesIn, address }: Sought,
): readonly ShownPlace[] {
  const isBrowsing = matchesIn('').length === 0;
  const named = places
    .map(({ kind, id, name }) => ({ kind, id, name, found: matchesIn(name).filter((own) => own.length > 0) }))
    .filter(({ kind, found }) => found.length > 0 || (isBrowsing && kinds.includes(kind)))
    .sort((one, other) => weightOf(other) - weightOf(one))
    .map(({ kind, id, name, found }) => ({ kind, address: address(id), title: toSegments(name, found.flat()) }));
  function weightOf({ kind, found }: { readonly kind: Kind; readonly found: readonly unknown[] }): number {
    return found.length + (kinds.includes(kind) ? 100 : 0);
  }
  const sections = headings
    .map(({ offset, id, name }, index) => {
      const end = headings[index + 1]?.offset ?? Number.POSITIVE_INFINITY;
      const isShown = excerpt.start >= offset && excerpt.start < end;
      return { id, name, count: isShown ? 0 : matches.filter(({ start }) => start >= offset && start < end).length };
    })
    .filter(({ id, count }) => id !== '' && count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ id, name }) => ({
      kind: 'section' as const,
      address: address(id),
      title: toSegments(name, matchesIn(name).flat()),
    }));
  return [...named, ...sections].slice(0, isBrowsing ? mostBrowsed : mostPlaces);
}
