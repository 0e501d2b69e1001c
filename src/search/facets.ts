/** The facets by which results are narrowed, in the order in which they are shown; `kind` says what a result is. */
export const facetNames = ['kind', 'region', 'topic', 'year', 'source'] as const;

export type FacetName = (typeof facetNames)[number];

/** What a reader has chosen: several values of one facet widen it, several facets narrow the list. */
export type FacetChoice = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** The words for each facet. */
export const facetLabels = {
  kind: '种类',
  region: '地区',
  topic: '主题',
  year: '年份',
  source: '来源',
} as const satisfies Record<FacetName, string>;
