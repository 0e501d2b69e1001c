import { facetValueLabel } from '../../src/domain/facet-value-label.ts';
import type { FacetTable } from '../../src/search/facet-table.ts';
import { type FacetName, facetNames } from '../../src/search/facets.ts';
import { isKind, kindLabels, placeKinds } from '../../src/search/kinds.ts';
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

/** A record is of its own kind first, then of those of the places on its page. */
function facetOf({ kind, places, facets }: PageRecord, name: FacetName): readonly string[] {
  if (name !== 'kind') return facets[name];
  return [kind, ...placeKinds.filter((own) => own !== kind && places.some((place) => place.kind === own))];
}

function valuesOf(
  records: readonly PageRecord[],
  name: FacetName,
): readonly (readonly [value: string, label: string])[] {
  const values = [...new Set(records.flatMap((record) => facetOf(record, name)))].sort();
  return values.map((value) => [value, labelOf(name, value)]);
}

function labelOf(name: FacetName, value: string): string {
  if (name !== 'kind') return facetValueLabel(name, value);
  return isKind(value) ? kindLabels[value] : value;
}
