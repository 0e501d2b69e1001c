import type { Basket } from './basket.ts';

/** Two baskets as one: the own entries in their order, then those of the other that are not among them. The own title stays. */
export function joinBaskets(own: Basket, other: Basket): Basket {
  const has = new Set(own.entries.map(({ id }) => id));
  return {
    title: own.title === '' ? other.title : own.title,
    entries: [...own.entries, ...other.entries.filter(({ id }) => !has.has(id))],
  };
}
