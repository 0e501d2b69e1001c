import type { FacetSelection } from '../../queries/select-by-facets.ts';

/** How a narrowed list is had from the whole table: the columns and what they must hold. Empty for a list that is not narrowed. */
export function filterText(list: 'cases' | 'practices', { region, topic, year, source }: FacetSelection): string {
  return [
    // The code of a region begins with that of the region above it: 21 辽宁, 2102 大连.
    ...(region === undefined ? [] : [`regionCode 以 ${region.replace(/(00)+$/, '')} 开头`]),
    ...(topic === undefined ? [] : [list === 'cases' ? `topics 里有以 ${topic} 开头的` : `topic 以 ${topic} 开头`]),
    ...(year === undefined ? [] : [`caseYear 是 ${year}`]),
    ...(source === undefined ? [] : [`sourceType 是 ${source}`]),
  ].join('，');
}
