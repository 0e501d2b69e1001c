import type { Answer } from './engine/answer.ts';
import type { WordChoice } from './engine/answer-terms.ts';
import type { FacetGroup } from './engine/facet-index.ts';
import type { FacetChoice } from './facets.ts';
import type { ShownResult } from './show/shown-result.ts';

/** What the page asks of the worker. */
export interface SearchRequest {
  readonly query: string;
  readonly words: WordChoice;
  /** The results to show: from this one on, so many. */
  readonly from: number;
  readonly count: number;
  readonly choice: FacetChoice;
  /** Whether the facets are to be counted; only the search page shows them. */
  readonly withFacets: boolean;
}

/** What the worker answers; `ids` are those that pass the chosen facets. */
export interface SearchReply extends Answer {
  readonly total: number;
  readonly results: readonly ShownResult[];
  /** Those of `others`, as many as were asked for. */
  readonly otherResults: readonly ShownResult[];
  readonly facets: readonly FacetGroup[];
}

/**
 * Why there is no answer: no index was found; no connection; the page is older than the index; anything else.
 */
export type SearchProblem = 'missing' | 'offline' | 'old' | 'failed';

/** Messages to the worker and back, told apart by number. */
export type ToWorker =
  { readonly number: number; readonly folder: string } | { readonly number: number; readonly request: SearchRequest };

export type FromWorker =
  | { readonly number: number; readonly reply: SearchReply }
  | { readonly number: number; readonly problem: SearchProblem }
  | { readonly number: number; readonly isReady: true };
