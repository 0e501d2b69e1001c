import type { FlatItem } from './flat-case.ts';

/** The words by which a person knows an item: its name, claim, title, text or description; undefined where it has none. */
export function labelOf({ fields }: FlatItem): unknown {
  return ['name', 'claim', 'title', 'text', 'description']
    .map((name) => fields.get(name))
    .find((label) => label !== undefined);
}
