import type { FacetTable } from '../facet-table.ts';
import { type FacetChoice, type FacetName, facetNames } from '../facets.ts';

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

/** Narrows and counts results by facets. */
export interface FacetIndex {
  readonly narrow: (ids: readonly string[], choice: FacetChoice) => readonly string[];
  readonly count: (ids: readonly string[], choice: FacetChoice) => readonly FacetGroup[];
}

/** Joins the table of facets with the records' names, both in the order of the index. */
export function facetIndex(table: FacetTable, allIds: readonly string[]): FacetIndex {
  const rows = new Map(allIds.map((id, order) => [id, table.records[order] ?? []]));
  const chosenPlaces = (name: FacetName, choice: FacetChoice) => {
    const chosen = new Set(choice[name]);
    const values = table.values[name] ?? [];
    return new Set(values.flatMap(([value, label], place) => (chosen.has(value) || chosen.has(label) ? [place] : [])));
  };
  const passes = (choice: FacetChoice, except?: FacetName) => {
    const wanted = facetNames.map((name) =>
      name === except || (choice[name] ?? []).length === 0 ? undefined : chosenPlaces(name, choice),
    );
    return (id: string) =>
      wanted.every((places, at) => places === undefined || rows.get(id)?.[at]?.some((place) => places.has(place)));
  };
  return {
    narrow: (ids, choice) => ids.filter(passes(choice)),
    count: (ids, choice) =>
      facetNames.map((name, at) => {
        const counts = new Map<number, number>();
        for (const id of ids.filter(passes(choice, name))) {
          for (const place of rows.get(id)?.[at] ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
        }
        const chosen = chosenPlaces(name, choice);
        const values = table.values[name] ?? [];
        const options = values.map(([value, label], place) => ({
          value,
          label,
          count: counts.get(place) ?? 0,
          isChosen: chosen.has(place),
        }));
        return { name, options: options.filter(({ count, isChosen }) => count > 0 || isChosen) };
      }),
  };
}
