import type { ItemList } from '../../../src/domain/case-items.ts';

/** One item of a list: its fields by name, without the id. */
export interface FlatItem {
  readonly id: string;
  readonly fields: ReadonlyMap<string, unknown>;
}

/**
 * A case as the fields that are compared one by one when importer and editor both wrote to it. `id` and `review` are not
 * among them: the first never changes, the second is the editor's.
 */
export interface FlatCase {
  /** By name: `title`, `region`, `source.outlet`. */
  readonly fields: ReadonlyMap<string, unknown>;
  readonly items: Readonly<Record<ItemList, readonly FlatItem[]>>;
  /** The text below the frontmatter, as MDX. */
  readonly body: string;
}
