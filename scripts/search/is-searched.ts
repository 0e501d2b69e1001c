import type { Element } from 'hast';

const silentTags = new Set(
  'button form head iframe label nav footer noscript script select style svg template'.split(' '),
);

/** Whether the words of an element are searched: not those of controls, navigation and drawings, nor what a page leaves out. */
export function isSearched({ tagName, properties }: Element): boolean {
  return !silentTags.has(tagName) && !('dataPagefindIgnore' in properties);
}
