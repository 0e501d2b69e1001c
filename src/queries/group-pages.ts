import { type PageOf, splitPages } from './split-pages.ts';

/** A titled part of a list. */
interface Group<Item> {
  readonly title: string;
  readonly lines: readonly Item[];
}

/** A list in parts, cut into pages of fifty lines through all parts; a part that a page breaks stands on both with its title. */
export function groupPages<Item>(groups: readonly Group<Item>[]): readonly PageOf<Group<Item>>[] {
  const lines = groups.flatMap(({ title, lines: own }) => own.map((line) => ({ title, line })));
  return splitPages(lines).map(({ items, ...page }) => ({
    ...page,
    items: [...Map.groupBy(items, ({ title }) => title)].map(([title, own]) => ({
      title,
      lines: own.map(({ line }) => line),
    })),
  }));
}
