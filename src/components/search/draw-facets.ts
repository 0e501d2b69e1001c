import { regionDepth } from '../../domain/region-depth.ts';
import type { FacetGroup, FacetOption } from '../../search/engine/facet-index.ts';
import { facetLabels, type FacetName } from '../../search/facets.ts';
import { numberText } from '../number-text.ts';
import { clonePart } from './clone-part.ts';
import { findPart } from './find-part.ts';

interface Drawing {
  /** Holds the templates. */
  readonly root: ParentNode;
  readonly facets: HTMLElement;
  /** Where the chosen values stand, each removable. */
  readonly chosen: HTMLElement;
  readonly groups: readonly FacetGroup[];
  readonly onToggle: (name: FacetName, value: string) => void;
}

/** Draws the facets with their counts, and the chosen values. The box that had the focus has it again. */
export function drawFacets({ root, facets, chosen, groups, onToggle }: Drawing): void {
  const focused = document.activeElement?.closest('[data-facet]')?.getAttribute('data-facet');
  const isOpen = new Set([...facets.querySelectorAll('details')].filter(({ open }) => open).map(({ id }) => id));
  const isFirst = facets.childElementCount === 0;
  const wide = matchMedia('(width >= 64rem)').matches;
  facets.replaceChildren(
    ...groups
      .filter(({ options }) => options.length > 0)
      .map(({ name, options }) => {
        const group = clonePart(root, 'facet', HTMLDetailsElement);
        group.id = `facet-${name}`;
        group.open = isFirst ? wide : isOpen.has(group.id);
        findPart(group, 'summary', HTMLElement).textContent = facetLabels[name];
        findPart(group, 'ul', HTMLElement).append(...options.map((option) => drawOption(root, name, option, onToggle)));
        return group;
      }),
  );
  const buttons = groups.flatMap(({ name, options }) =>
    options.filter(({ isChosen }) => isChosen).map((option) => drawChosen(root, name, option, onToggle)),
  );
  chosen.replaceChildren(...buttons);
  chosen.hidden = buttons.length === 0;
  if (focused !== undefined && focused !== null) {
    const again = facets.querySelector(`[data-facet="${CSS.escape(focused)}"] input`);
    if (again instanceof HTMLInputElement) again.focus();
  }
}

function drawOption(
  root: ParentNode,
  name: FacetName,
  { value, label, count, isChosen }: FacetOption,
  onToggle: Drawing['onToggle'],
): HTMLElement {
  const item = clonePart(root, 'facet-option', HTMLLIElement);
  item.dataset['facet'] = `${name}=${value}`;
  if (name === 'region') item.classList.add(`depth-${regionDepth(value)}`);
  const box = findPart(item, 'input', HTMLInputElement);
  box.checked = isChosen;
  box.addEventListener('change', () => onToggle(name, value));
  findPart(item, '[data-part="label"]', HTMLElement).textContent = label;
  findPart(item, '[data-part="count"]', HTMLElement).textContent = numberText(count);
  return item;
}

function drawChosen(
  root: ParentNode,
  name: FacetName,
  { value, label }: FacetOption,
  onToggle: Drawing['onToggle'],
): HTMLElement {
  const button = clonePart(root, 'chosen', HTMLButtonElement);
  findPart(button, '[data-part="label"]', HTMLElement).textContent = `${facetLabels[name]}：${label}`;
  button.addEventListener('click', () => onToggle(name, value));
  return button;
}
