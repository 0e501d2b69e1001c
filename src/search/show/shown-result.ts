import type { Fragment } from '../fragment.ts';
import type { Kind } from '../kinds.ts';
import { readElements } from '../read-elements.ts';
import { bestExcerpt, type Excerpt } from './best-excerpt.ts';
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

/**
 * Draws a record for a query: its title and the best piece of its text with the `terms` marked, and where to go on the page. Where
 * only some `kinds` are asked for and the page is of none of them, what is of one of them on the page stands in its place.
 */
export function shownResult(fragment: Fragment, terms: readonly string[], kinds: readonly Kind[] = []): ShownResult {
  const sought = terms.map(readElements);
  const matchesIn = (text: string) => {
    const elements = readElements(text);
    return sought.map((term) => findMatches(elements, term));
  };
  const { url, content, title, kind, note } = fragment;
  const matches = matchesIn(content);
  // What the line beside the title says (大连市，2024年) need not be shown again.
  const weights = terms.map((term) => (note.includes(term) ? 0.1 : 1));
  const excerpt = bestExcerpt(content, matches, weights);
  const address = (id: string) => markedAddress(url, id, terms);
  const telling = matches.filter((_, term) => weights[term] === Math.max(...weights)).flat();
  const places = shownPlaces(fragment, { matches: telling, excerpt, kinds, weights, matchesIn, address });
  const page = {
    address: address(anchorOf(fragment, excerpt.start, matches)),
    kind,
    title: toSegments(title, matchesIn(title).flat()),
    note,
    excerpt: excerptSegments(content, matches.flat(), excerpt),
    places,
  };
  const place = kinds.length === 0 || kinds.includes(kind) ? undefined : places.find((own) => isOf(own, kinds));
  if (place === undefined || place.kind === 'section') return page;
  const ownNote = [title, note].filter((part) => part !== '').join('，');
  return {
    ...page,
    ...place,
    kind: place.kind,
    note: ownNote,
    // The beginning of the page says nothing of the place.
    excerpt: terms.length === 0 ? [] : page.excerpt,
    places: places.filter((own) => own !== place),
  };
}

/** The piece with its marks, and an ellipsis where a sentence goes on beyond it. */
function excerptSegments(content: string, matches: readonly Match[], { start, end }: Excerpt): readonly Segment[] {
  const isBegun = start > 0 && !/[\n。！？；]/.test(content.charAt(start - 1));
  const goesOn = end < content.length && !/[\n。！？；]/.test(content.charAt(end - 1));
  const dots = { text: '…', isMarked: false };
  const shown = toSegments(content, matches, start, end).map(({ text, isMarked }) => ({
    text: onOneLine(text),
    isMarked,
  }));
  return [...(isBegun ? [dots] : []), ...shown, ...(goesOn ? [dots] : [])];
}

/** Cells of tables and items of lists stand on lines of their own: on one line a dot parts them. */
function onOneLine(text: string): string {
  return text.replace(/([。！？；：])\n/g, '$1 ').replaceAll('\n', ' · ');
}

function isOf({ kind }: ShownPlace, kinds: readonly Kind[]): boolean {
  return kind !== 'section' && kinds.includes(kind);
}

/** The address nearest to an excerpt; the page itself where the words stand in its title alone. */
function anchorOf({ anchors }: Fragment, start: number, matches: readonly (readonly Match[])[]): string {
  if (matches.every((own) => own.length === 0)) return '';
  return anchors.findLast(({ offset }) => offset <= start)?.id ?? '';
}
