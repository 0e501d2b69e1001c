import { facetValueLabel } from '../domain/facet-value-label.ts';
import { type FacetSelection, facetNames } from './select-by-facets.ts';

/** A selection in words for a title: 大连市、2024年; empty where nothing is selected. */
export function selectionText(selection: FacetSelection): string {
  return facetNames
    .flatMap((name) => {
      const value = selection[name];
      return value === undefined ? [] : [facetValueLabel(name, value)];
    })
    .join('、');
}
