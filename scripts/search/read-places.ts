import type { Element } from 'hast';
import type { Place } from '../../src/search/fragment.ts';
import { isKind } from '../../src/search/kinds.ts';
import { isSearched } from './is-searched.ts';

/** The places that a page marks with `placeMarks`, each once, in reading order. */
export function readPlaces(body: Element): readonly Place[] {
  const places = new Map<string, Place>();
  collect(body, places);
  return [...places.values()];
}

function collect(element: Element, places: Map<string, Place>): void {
  if (!isSearched(element)) return;
  const { dataSearchPlace: kind, dataSearchAnchor: id, dataSearchName: name } = element.properties;
  if (
    typeof kind === 'string' &&
    isKind(kind) &&
    typeof id === 'string' &&
    typeof name === 'string' &&
    !places.has(id)
  ) {
    places.set(id, { kind, id, name });
  }
  for (const child of element.children) if (child.type === 'element') collect(child, places);
}
