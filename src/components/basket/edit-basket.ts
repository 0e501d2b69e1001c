import type { Basket } from './basket.ts';

/** A basket with one entry changed: moved up or down, taken out. An id that is not in it, or a move over the edge, changes nothing. */
export function editBasket(basket: Basket, act: string, id: string): Basket {
  const { entries } = basket;
  const index = entries.findIndex((entry) => entry.id === id);
  const entry = entries[index];
  if (entry === undefined) return basket;
  const others = entries.filter((other) => other !== entry);
  switch (act) {
    case 'up':
      return { ...basket, entries: others.toSpliced(Math.max(0, index - 1), 0, entry) };
    case 'down':
      return { ...basket, entries: others.toSpliced(index + 1, 0, entry) };
    case 'remove':
      return { ...basket, entries: others };
    default:
      return basket;
  }
}
