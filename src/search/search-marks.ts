import type { Kind } from './kinds.ts';

/** What the search must know of a page beyond its words. */
export interface PageFacts {
  readonly kind: Kind;
  /** The values of its facets, as `facetValues` of the queries gives them; a page about no place or year leaves them out. */
  readonly values?: {
    /** GB/T 2260 codes of the region and of all above it. */
    readonly region: readonly string[];
    /** Topics of the first level: `T07`. */
    readonly topic: readonly string[];
    readonly year: readonly string[];
    /** Kinds of source: `newspaper`. */
    readonly source: readonly string[];
  };
  /** The day, month or year that the page speaks of; among equals the newer comes first. */
  readonly date?: string | undefined;
  /** Nobody has checked the page against its source yet: results say so. */
  readonly isDraft?: boolean;
}

/** Attributes for the one element of a page that is searched; it holds the h1. See README.md. */
export function searchMarks({ kind, values, date, isDraft = false }: PageFacts): Record<string, string> {
  return {
    'data-pagefind-body': '',
    'data-search-kind': kind,
    ...(values === undefined ? {} : facetMarks(values)),
    ...(date === undefined ? {} : { 'data-search-date': date }),
    ...(isDraft ? { 'data-search-draft': '' } : {}),
  };
}

function facetMarks({ region, topic, year, source }: NonNullable<PageFacts['values']>): Record<string, string> {
  return {
    'data-search-region': region.join(' '),
    'data-search-topic': topic.join(' '),
    'data-search-year': year.join(' '),
    'data-search-source': source.join(' '),
  };
}
