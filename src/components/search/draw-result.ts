import { kindLabels } from '../../search/kinds.ts';
import type { ShownResult } from '../../search/show/shown-result.ts';
import { clonePart } from './clone-part.ts';
import { drawSegments } from './draw-segments.ts';
import { findPart } from './find-part.ts';

/** A result as an item of the list on the search page, made from the templates in `root`. */
export function drawResult(root: ParentNode, result: ShownResult): HTMLElement {
  const item = clonePart(root, 'result', HTMLLIElement);
  const link = findPart(item, 'a', HTMLAnchorElement);
  link.href = result.address;
  link.replaceChildren(drawSegments(result.title));
  findPart(item, '[data-part="kind"]', HTMLElement).textContent = kindLabels[result.kind];
  findPart(item, '[data-part="note"]', HTMLElement).textContent = result.note;
  findPart(item, '[data-part="excerpt"]', HTMLElement).append(drawSegments(result.excerpt));
  const places = findPart(item, '[data-part="places"]', HTMLUListElement);
  places.hidden = result.places.length === 0;
  places.append(
    ...result.places.map(({ address, kind, title }) => {
      const place = clonePart(root, 'place', HTMLLIElement);
      const placeLink = findPart(place, 'a', HTMLAnchorElement);
      placeLink.href = address;
      placeLink.append(drawSegments(title));
      findPart(place, '[data-part="kind"]', HTMLElement).textContent = kind === 'section' ? '小标题' : kindLabels[kind];
      return place;
    }),
  );
  return item;
}
