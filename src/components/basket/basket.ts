/** What a trainer has put aside, in the order of the lesson. */
export interface Basket {
  readonly title: string;
  readonly entries: readonly BasketEntry[];
}

/** One thing of the library by its number (`fz-210200-2024-001-p10`, `kc-001`, `provinces`), and what the trainer wrote beside it. */
export interface BasketEntry {
  readonly id: string;
  readonly note: string;
}

/** A basket with nothing in it. */
export const emptyBasket: Basket = { title: '', entries: [] };
