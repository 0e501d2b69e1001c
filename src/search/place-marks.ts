import type { Kind } from './kinds.ts';

/**
 * Attributes for an element that names something with an address of its own on this page: a figure, a practice, an honour, a
 * document of a case. `id` is the anchor of its evidence (`i17`), `name` what readers call it.
 */
export function placeMarks(kind: Kind, id: string, name: string): Record<string, string> {
  return { 'data-search-place': kind, 'data-search-anchor': id, 'data-search-name': name };
}
