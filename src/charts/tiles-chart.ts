import { max, scaleThreshold } from 'd3';
import { type ProvincePlace, provincePlaces } from './province-places.ts';

/** How many cases each provincial region has. */
export interface Tiles {
  /** What is counted: 案例. */
  readonly counted: string;
  readonly tiles: readonly ProvinceCount[];
}

export interface ProvinceCount {
  /** GB/T 2260 code of the provincial region. */
  readonly code: string;
  readonly count: number;
  /** Its cases, or where there are none, how to recommend one. */
  readonly href: string;
}

/** A tile with its shade from 0 (none) to 4; `href` is absent where the data do not hold the region. */
export interface PlacedTile extends ProvincePlace {
  readonly count: number;
  readonly shade: number;
  readonly href: string | undefined;
  readonly spoken: boolean;
}

export interface PlacedTiles {
  readonly counted: string;
  readonly tiles: readonly PlacedTile[];
  /** The shades with the counts for which they stand, for the key. */
  readonly steps: readonly { readonly shade: number; readonly text: string }[];
}

/** Shades the tiles by five steps, which are finer while the library is small. */
export function placeTiles({ counted, tiles }: Tiles, spoken: ReadonlySet<string>): PlacedTiles {
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
  const bounds = boundsFor(max(tiles, ({ count }) => count) ?? 0);
  const shade = scaleThreshold(bounds, [0, 1, 2, 3, 4]);
  return {
    counted,
    tiles: provincePlaces.map((place) => {
      const { count = 0, href } = byCode.get(place.code) ?? {};
      return { ...place, count, shade: shade(count), href, spoken: spoken.has(place.code) };
    }),
    steps: [0, ...bounds].map((bound, index) => ({ shade: index, text: stepText(bound, bounds[index]) })),
  };
}

// The lowest counts of shades 1 to 4.
function boundsFor(most: number): readonly number[] {
  if (most <= 5) return [1, 2, 3, 4];
  if (most <= 20) return [1, 2, 5, 10];
  return most <= 100 ? [1, 5, 20, 50] : [1, 10, 50, 200];
}

function stepText(bound: number, next: number | undefined): string {
  if (next === undefined) return `≥${bound}`;
  return next - bound === 1 ? String(bound) : `${bound}–${next - 1}`;
}
