import { type PageOf, splitPages } from './split-pages.ts';

/** A titled part of a list. */
interface GroupOf<Item> {
  readonly title: string;
  /** What a reader must know of the part. */
  readonly note?: string | undefined;
  readonly lines: readonly Item[];
}

/** A list in parts, cut into pages of fifty lines through all parts; a part that a page breaks stands on both with its title and note. */
export function groupPages<Item>(groups: readonly GroupOf<Item>[]): readonly PageOf<GroupOf<Item>>[] {
  const lines = groups.flatMap((group) => group.lines.map((line) => ({ group, line })));
  return splitPages(lines).map(({ items, ...page }) => ({
    ...page,
    items: [...Map.groupBy(items, ({ group }) => group)].map(([group, own]) => ({
      ...group,
      lines: own.map(({ line }) => line),
    })),
  }));
}
