import { type FacetSelection, facetNames } from './select-by-facets.ts';

/** The part of an address that says what is selected and which page: `region/210200/page/2`; undefined for the list itself. */
export function selectionPath(selection: FacetSelection, page: number): string | undefined {
  const parts = facetNames.flatMap((name) => {
    const value = selection[name];
    return value === undefined ? [] : [name, value];
  });
  const path = [...parts, ...(page > 1 ? ['page', String(page)] : [])].join('/');
  return path === '' ? undefined : path;
}
