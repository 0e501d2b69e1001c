import type { FacetName } from './facets.ts';

/** The facets of all records, as the index carries them for the search page. */
export interface FacetTable {
  /** For each facet its values with their labels; records name them by their place in this list. */
  readonly values: Readonly<Partial<Record<FacetName, readonly (readonly [value: string, label: string])[]>>>;
  /**
   * In the order of the index, for each record the places of its values, in the order of `facetNames`. Its own kind comes first,
   * then those of what stands on its page.
   */
  readonly records: readonly (readonly (readonly number[])[])[];
}

/** Whether what was fetched is a table of facets. */
export function isFacetTable(data: unknown): data is FacetTable {
  return (
    typeof data === 'object' && data !== null && 'values' in data && 'records' in data && Array.isArray(data.records)
  );
}
