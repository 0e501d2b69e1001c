/** Chance that is the same for the same seed. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  readonly integer: (from: number, to: number) => number;
  readonly pick: <Value>(list: readonly Value[]) => Value;
  /** Several different members of a list, at most all, in an order of chance. */
  readonly several: <Value>(list: readonly Value[], count: number) => readonly Value[];
  /** True in `percent` of a hundred cases. */
  readonly happens: (percent: number) => boolean;
}

/** Opens the chance of a seed: mulberry32, which is small, even enough for texts, and alike on all machines. */
export function openRandom(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const shuffled = <Value>(list: readonly Value[]) =>
    list
      .map((value) => ({ value, rank: next() }))
      .toSorted((left, right) => left.rank - right.rank)
      .map(({ value }) => value);
  return {
    integer,
    pick: (list) => {
      const value = list[integer(0, list.length - 1)];
      if (value === undefined) throw new Error('There is nothing to pick from an empty list.');
      return value;
    },
    several: (list, count) => shuffled(list).slice(0, count),
    happens: (percent) => next() * 100 < percent,
  };
}
