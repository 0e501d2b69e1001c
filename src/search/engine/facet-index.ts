import type { FacetTable } from '../facet-table.ts';
import { type FacetChoice, type FacetName, facetNames } from '../facets.ts';
import { type Kind, kindLabels, kinds } from '../kinds.ts';

/** One facet with its values that occur among the results. */
export interface FacetGroup {
  readonly name: FacetName;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many results there are with this value, the choices in the other facets kept. */
  readonly count: number;
  readonly isChosen: boolean;
}

/**
 * For some kinds the records that are not of the kind but name one on their page: cases with an honour that was sought. Undefined
 * where nothing was sought: then whatever stands on a page counts.
 */
export type PlaceKinds = ReadonlyMap<Kind, ReadonlySet<string>> | undefined;

/** Narrows and counts results by facets. */
export interface FacetIndex {
  readonly narrow: (ids: readonly string[], choice: FacetChoice, places: PlaceKinds) => readonly string[];
  readonly count: (ids: readonly string[], choice: FacetChoice, places: PlaceKinds) => readonly FacetGroup[];
}

/** Joins the table of facets with the records' names, both in the order of the index. */
export function facetIndex(table: FacetTable, allIds: readonly string[]): FacetIndex {
  const rows = new Map(allIds.map((id, order) => [id, table.records[order] ?? []]));
  const labels = new Map(facetNames.map((name) => [name, new Map(name === 'kind' ? kindPairs() : table.values[name])]));

  function valuesOf(id: string, name: FacetName, places: PlaceKinds): readonly string[] {
    const own = (rows.get(id)?.[facetNames.indexOf(name)] ?? []).map((at) => table.values[name]?.[at]?.[0] ?? '');
    const [kind = ''] = own;
    if (name !== 'kind' || places === undefined) return own;
    const named = [...places].flatMap(([other, ids]) => (ids.has(id) && other !== kind ? [other] : []));
    return [kind, ...named];
  }

  // An address may name a value by its label: region=大连市.
  function chosenValues(name: FacetName, choice: FacetChoice): ReadonlySet<string> {
    const wanted = new Set(choice[name]);
    return new Set(
      [...(labels.get(name) ?? [])].flatMap(([value, label]) =>
        wanted.has(value) || wanted.has(label) ? [value] : [],
      ),
    );
  }

  function narrowed(ids: readonly string[], choice: FacetChoice, places: PlaceKinds, except?: FacetName) {
    const facets = facetNames.filter((name) => name !== except && (choice[name] ?? []).length > 0);
    const chosen = facets.map((name) => ({ name, values: chosenValues(name, choice) }));
    return ids.filter((id) =>
      chosen.every(({ name, values }) => valuesOf(id, name, places).some((value) => values.has(value))),
    );
  }

  return {
    narrow: (ids, choice, places) => narrowed(ids, choice, places),
    count: (ids, choice, places) =>
      facetNames.map((name) => {
        const counts = new Map<string, number>();
        for (const id of narrowed(ids, choice, places, name)) {
          for (const value of valuesOf(id, name, places)) counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        const chosen = chosenValues(name, choice);
        const options = [...(labels.get(name) ?? [])].map(([value, label]) => ({
          value,
          label,
          count: counts.get(value) ?? 0,
          isChosen: chosen.has(value),
        }));
        const shown = options.filter(({ count, isChosen }) => count > 0 || isChosen);
        return { name, options: name === 'year' ? shown.reverse() : shown };
      }),
  };
}

function kindPairs(): readonly (readonly [string, string])[] {
  return kinds.map((kind) => [kind, kindLabels[kind]]);
}
