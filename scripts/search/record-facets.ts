import { labels } from '../../src/domain/labels.ts';
import { sourceTypeSchema } from '../../src/domain/source.ts';
import { regionOfCode } from '../../src/domain/vocabularies/regions.ts';
import { topicName } from '../../src/domain/vocabularies/topics.ts';
import type { FacetTable } from '../../src/search/facet-table.ts';
import { type FacetName, facetNames } from '../../src/search/facets.ts';
import { isKind, kindLabels } from '../../src/search/kinds.ts';
import type { PageRecord } from './page-record.ts';

/** The facet values of all records, in the order of the index. */
export function recordFacets(records: readonly PageRecord[]): FacetTable {
  const values = Object.fromEntries(facetNames.map((name) => [name, valuesOf(records, name)]));
  const places = new Map(
    facetNames.map((name) => [name, new Map(valuesOf(records, name).map(([value], at) => [value, at]))]),
  );
  return {
    values,
    records: records.map((record) =>
      facetNames.map((name) => facetOf(record, name).flatMap((value) => places.get(name)?.get(value) ?? [])),
    ),
  };
}

function facetOf(record: PageRecord, name: FacetName): readonly string[] {
  return name === 'kind' ? [record.kind] : record.facets[name];
}

function valuesOf(
  records: readonly PageRecord[],
  name: FacetName,
): readonly (readonly [value: string, label: string])[] {
  const values = [...new Set(records.flatMap((record) => facetOf(record, name)))].sort();
  return values.map((value) => [value, labelOf(name, value)]);
}

function labelOf(name: FacetName, value: string): string {
  switch (name) {
    case 'kind':
      return isKind(value) ? kindLabels[value] : value;
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
