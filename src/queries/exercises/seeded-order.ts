/** Items in an order that looks drawn by lot and is the same each time: by a hash of the seed and their id (FNV-1a, 32 bits). */
export function seededOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  seed: string,
): readonly Item[] {
  const drawn = items.map((item) => ({ item, lot: hash(`${seed} ${item.id}`) }));
  return drawn
    .toSorted((one, other) => one.lot - other.lot || (one.item.id < other.item.id ? -1 : 1))
    .map(({ item }) => item);
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // One more turn, or ids that differ only in their last digit stay neighbours.
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
}
