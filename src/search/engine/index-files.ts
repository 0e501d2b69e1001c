import type { FacetTable } from '../facet-table.ts';

/** What lies beside Pagefind's own files in the folder of an index; each is fetched when it is needed first. */
export interface IndexFiles {
  readonly facets: () => Promise<FacetTable>;
}
