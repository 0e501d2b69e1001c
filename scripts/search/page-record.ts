import type { FacetName } from '../../src/search/facets.ts';
import type { Place } from '../../src/search/fragment.ts';
import type { Kind } from '../../src/search/kinds.ts';

/** A built page as the search sees it. */
export interface PageRecord {
  /** Address below the base path, with a leading slash. */
  readonly url: string;
  readonly kind: Kind;
  readonly title: string;
  readonly facets: Readonly<Record<Exclude<FacetName, 'kind'>, readonly string[]>>;
  /** Day, month or year; empty where the page has none. */
  readonly date: string;
  readonly isDraft: boolean;
  /** The text in reading order, the title left out. */
  readonly blocks: readonly TextBlock[];
  readonly places: readonly Place[];
}

/** A paragraph, a heading, a cell. */
export interface TextBlock {
  readonly text: string;
  /** The nearest address at or before it; empty at the top of the page. */
  readonly id: string;
  /** 2 to 4 for a heading, 0 for anything else. */
  readonly level: number;
}
