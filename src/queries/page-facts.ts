import type { Case } from '../domain/case.ts';
import type { Practice } from '../domain/practice.ts';
import { type FacetValues, facetValues } from './facet-values.ts';

/** What the search is told of the page of a case, or of a practice in it: its facets, the date that it speaks of, whether it is a draft. */
export function pageFacts(
  entry: Case,
  practice?: Practice,
): { readonly values: FacetValues; readonly date: string | undefined; readonly isDraft: boolean } {
  const { period, source } = entry;
  const date = period?.end ?? period?.asOf ?? period?.start ?? source.published?.date;
  return { values: facetValues(entry, practice), date, isDraft: entry.review.status === 'draft' };
}
