import type { AnswerMode } from './engine/answer.ts';
import type { FacetGroup } from './engine/facet-index.ts';
import type { FacetChoice } from './facets.ts';
import type { ShownResult } from './show/shown-result.ts';

/** What the page asks of the worker. */
export interface SearchRequest {
  readonly query: string;
  /** The results to show: from this one on, so many. */
  readonly from: number;
  readonly count: number;
  readonly choice: FacetChoice;
  /** Whether the facets are to be counted; only the search page shows them. */
  readonly withFacets: boolean;
}

/** What the worker answers. */
export interface SearchReply {
  readonly mode: AnswerMode;
  readonly total: number;
  /** The names of all results in order, within this version of the index. */
  readonly ids: readonly string[];
  readonly results: readonly ShownResult[];
  readonly facets: readonly FacetGroup[];
  readonly readAs?: string | undefined;
  readonly suggestions: readonly string[];
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
