/** One page of a list. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** Counted from 1. */
  readonly page: number;
  readonly last: number;
}

const itemsAPage = 50;

/** A list cut into pages of fifty; an empty list has one empty page. */
export function splitPages<Item>(items: readonly Item[]): readonly PageOf<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / itemsAPage));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * itemsAPage, (index + 1) * itemsAPage),
    page: index + 1,
    last,
  }));
}
