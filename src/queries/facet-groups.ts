import { labels } from '../domain/labels.ts';
import { sourceTypeSchema } from '../domain/source.ts';
import { regionOfCode } from '../domain/vocabularies/regions.ts';
import { topicName } from '../domain/vocabularies/topics.ts';
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
        label: facetLabel(name, value),
        count: counts.get(value) ?? 0,
        isSelected: selection[name] === value,
        depth: name === 'region' ? depthOf(value) : 0,
      })),
    };
  });
}

/** The words for a facet's value: 大连市, 依法行政制度体系, 2024年, 年度报告. */
export function facetLabel(name: FacetName, value: string): string {
  switch (name) {
    case 'region':
      return regionOfCode(value)?.name ?? value;
    case 'topic':
      return topicName(value) ?? value;
    case 'year':
      return `${value}年`;
    case 'source': {
      const type = sourceTypeSchema.safeParse(value);
      return type.success ? labels.sourceType[type.data] : value;
    }
  }
}

function depthOf(code: string): number {
  if (code.endsWith('0000')) return 0;
  return code.endsWith('00') ? 1 : 2;
}
