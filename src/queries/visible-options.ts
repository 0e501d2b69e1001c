import type { FacetOption } from './facet-groups.ts';

/** Up to this many choices stand on a page at once. */
const mostOptions = 16;

/**
 * The choices of a facet that are shown: all while they are few; else the highest regions, and below the chosen region (or the
 * one above the chosen) those next to it. `selected` is the chosen value.
 */
export function visibleOptions(options: readonly FacetOption[], selected: string | undefined): readonly FacetOption[] {
  if (options.length <= mostOptions) return options;
  const province = selected?.slice(0, 2);
  return options.filter(
    ({ depth, value, isSelected }) =>
      isSelected || depth === 0 || (depth === 1 && province !== undefined && value.startsWith(province)),
  );
}
