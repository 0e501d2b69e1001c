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
  /** In the text of the page, of the terms that tell most. */
  readonly matches: readonly Match[];
  /** What is shown already. */
  readonly excerpt: Excerpt;
  /** Kinds that are asked for before others. */
  readonly kinds: readonly Kind[];
  /** How much each term counts: little where it only says what stands beside the title. Empty where nothing is sought. */
  readonly weights: readonly number[];
  /** The matches of each term in a name. */
  readonly matchesIn: (text: string) => readonly (readonly Match[])[];
  readonly address: (id: string) => string;
}

/**
 * Where else on a page to go: its figures, practices and honours whose name holds a term, those with most terms first, then the
 * sections with most matches. The section that the excerpt stands in is left out. Where nothing is sought, what is of the kinds
 * that are asked for.
 */
export function shownPlaces(fragment: Fragment, sought: Sought): readonly ShownPlace[] {
  if (sought.weights.length === 0) return placesOfKinds(fragment, sought);
  return [...namedPlaces(fragment, sought), ...sections(fragment, sought)].slice(0, mostPlaces);
}

function placesOfKinds({ places }: Fragment, { kinds, address }: Sought): readonly ShownPlace[] {
  return places
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, id, name }) => ({ kind, address: address(id), title: toSegments(name, []) }))
    .slice(0, mostBrowsed);
}

function namedPlaces({ places }: Fragment, { kinds, weights, matchesIn, address }: Sought): readonly ShownPlace[] {
  const telling = Math.max(...weights);
  return places
    .map((place) => {
      const found = matchesIn(place.name);
      const held = weights.filter((_, term) => (found[term] ?? []).length > 0);
      return { ...place, found, held, rank: held.length + (kinds.includes(place.kind) ? 100 : 0) };
    })
    .filter(({ held }) => held.includes(telling))
    .sort((one, other) => other.rank - one.rank)
    .map(({ kind, id, name, found }) => ({ kind, address: address(id), title: toSegments(name, found.flat()) }));
}

function sections({ headings }: Fragment, { matches, excerpt, matchesIn, address }: Sought): readonly ShownPlace[] {
  return headings
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
}
