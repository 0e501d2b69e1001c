/** How far a piece of a term is from what was typed. */
interface Likeness {
  readonly piece: string;
  readonly cost: number;
}

// Another character of the same sound is the usual slip of those who type by pinyin.
const sameSound = 0.4;
const mostSuggestions = 3;

/**
 * Pieces of `terms` that differ from `typed` (three characters or more) by one slip, or two in six or more characters: a wrong,
 * a missing, or one character too many. Where some sound the same, only they are given; whole terms come first, then those of most
 * terms.
 */
export function suggestTerms(
  typed: string,
  terms: readonly string[],
  readings: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const query = [...typed];
  if (query.length < 3) return [];
  const limit = query.length < 6 ? 1 : 2;
  const found = new Map<string, { cost: number; count: number; isWhole: boolean }>();
  for (const term of terms) {
    const { piece, cost } = nearestPiece(query, [...term], readings);
    if (cost > limit || piece === typed || [...piece].length < 2) continue;
    const known = found.get(piece);
    found.set(piece, {
      cost: Math.min(cost, known?.cost ?? cost),
      count: (known?.count ?? 0) + 1,
      isWhole: piece === term || known?.isWhole === true,
    });
  }
  const least = Math.min(...[...found.values()].map(({ cost }) => cost));
  return [...found]
    .filter(([, { cost }]) => cost < 1 || least >= 1)
    .sort(
      ([, one], [, other]) =>
        one.cost - other.cost || Number(other.isWhole) - Number(one.isWhole) || other.count - one.count,
    )
    .slice(0, mostSuggestions)
    .map(([piece]) => piece);
}

/** The piece of `term` with the least cost (Sellers: the edit distance to any substring). */
function nearestPiece(
  query: readonly string[],
  term: readonly string[],
  readings: ReadonlyMap<string, readonly string[]>,
): Likeness {
  // For each place in the term, the cost of matching the query so far up to it, and where that match begins.
  let row = Array.from({ length: term.length + 1 }, (_, at) => ({ cost: 0, start: at }));
  for (const [done, char] of query.entries()) {
    const next = [{ cost: done + 1, start: 0 }];
    for (const [at, other] of term.entries()) {
      const replaced = shifted(row[at], costOf(char, other, readings));
      const dropped = shifted(row[at + 1], 1);
      const added = shifted(next[at], 1);
      next.push([replaced, dropped, added].reduce((one, two) => (two.cost < one.cost ? two : one)));
    }
    row = next;
  }
  let best = { cost: Number.POSITIVE_INFINITY, start: 0, end: 0 };
  for (const [end, { cost, start }] of row.entries()) if (cost < best.cost) best = { cost, start, end };
  return { piece: term.slice(best.start, best.end).join(''), cost: best.cost };
}

function shifted(cell: { cost: number; start: number } | undefined, cost: number) {
  return { cost: (cell?.cost ?? Number.POSITIVE_INFINITY) + cost, start: cell?.start ?? 0 };
}

function costOf(one: string, other: string, readings: ReadonlyMap<string, readonly string[]>): number {
  if (one === other) return 0;
  const sounds = readings.get(other) ?? [];
  return (readings.get(one) ?? []).some((sound) => sounds.includes(sound)) ? sameSound : 1;
}
