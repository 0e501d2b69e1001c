import type { Fragment } from '../fragment.ts';
import type { Kind } from '../kinds.ts';
import { readElements } from '../read-elements.ts';
import { bestExcerpt } from './best-excerpt.ts';
import { findMatches, type Match } from './find-matches.ts';
import { markedAddress } from './marked-address.ts';
import { type Segment, toSegments } from './segments.ts';
import { shownPlaces } from './shown-places.ts';

/** A result as it is drawn. */
export interface ShownResult {
  readonly address: string;
  readonly kind: Kind;
  readonly title: readonly Segment[];
  /** Region and year. */
  readonly note: string;
  readonly excerpt: readonly Segment[];
  /** Up to three places on the page that hold the terms. */
  readonly places: readonly ShownPlace[];
}

export interface ShownPlace {
  readonly address: string;
  readonly kind: Kind | 'section';
  readonly title: readonly Segment[];
}

/** Draws a record for a query: its title and the best piece of its text with the `terms` marked, and where to go on the page. */
export function shownResult(fragment: Fragment, terms: readonly string[]): ShownResult {
  const sought = terms.map(readElements);
  const matchesIn = (text: string) => {
    const elements = readElements(text);
    return sought.map((term) => findMatches(elements, term));
  };
  const { url, content, title, kind, note } = fragment;
  const matches = matchesIn(content);
  const excerpt = bestExcerpt(content, matches);
  const address = (id: string) => markedAddress(url, id, terms);
  return {
    address: address(anchorOf(fragment, excerpt.start, matches)),
    kind,
    title: toSegments(title, matchesIn(title).flat()),
    note,
    excerpt: toSegments(content, matches.flat(), excerpt.start, excerpt.end),
    places: shownPlaces(fragment, matches.flat(), excerpt, matchesIn, address),
  };
}

/** The address nearest to an excerpt; the page itself where the words stand in its title alone. */
function anchorOf({ anchors }: Fragment, start: number, matches: readonly (readonly Match[])[]): string {
  if (matches.every((own) => own.length === 0)) return '';
  return anchors.findLast(({ offset }) => offset <= start)?.id ?? '';
}
