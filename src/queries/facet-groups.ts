import { facetValueLabel } from '../domain/facet-value-label.ts';
import { regionDepth } from '../domain/region-depth.ts';
import { type Faceted, type FacetName, type FacetSelection, facetNames, selectByFacets } from './select-by-facets.ts';

/** One facet with its choices, as it stands beside a list. */
export interface FacetGroup {
  readonly name: FacetName;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many items the list holds when this is chosen and the other choices stay. */
  readonly count: number;
  readonly isSelected: boolean;
  /** How deep a region lies below another in the list: 0 for provinces. */
  readonly depth: number;
}

/** The choices that lead to at least one item, given what is selected already, in code order (years: latest first). */
export function facetGroups(items: readonly Faceted[], selection: FacetSelection): readonly FacetGroup[] {
  return facetNames.map((name) => {
    const others = selectByFacets(items, { ...selection, [name]: undefined });
    const counts = new Map<string, number>();
    for (const value of others.flatMap(({ values }) => values[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts.keys()].sort();
    return {
      name,
      options: (name === 'year' ? values.reverse() : values).map((value) => ({
        value,
        label: facetValueLabel(name, value),
        count: counts.get(value) ?? 0,
        isSelected: selection[name] === value,
        depth: name === 'region' ? regionDepth(value) : 0,
      })),
    };
  });
}
