/** What the library holds, as far as a basket's coverage is reckoned: regions with cases of their own, topics with practices. */
export interface LibraryScope {
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** Topics of both levels. */
  readonly topics: readonly { readonly id: string; readonly name: string }[];
}

/** How much of the library's regions, or of its topics of the first level, a basket covers, and what lies near it uncovered. */
export interface Coverage {
  readonly covered: number;
  readonly all: number;
  readonly near: readonly { readonly id: string; readonly name: string }[];
}

const mostNamed = 6;

/**
 * The share of regions that a basket covers. Near a region is what lies in the same city, then in the same province (GB/T 2260: the first
 * four, the first two figures).
 */
export function regionCoverage(codes: readonly string[], { regions }: LibraryScope): Coverage {
  const own = new Set(codes);
  const left = regions.filter(({ code }) => !own.has(code));
  const near = [4, 2].flatMap((length) => {
    const stems = new Set(codes.map((code) => code.slice(0, length)));
    return left.filter(({ code }) => stems.has(code.slice(0, length)));
  });
  return {
    covered: regions.length - left.length,
    all: regions.length,
    near: [...new Set(near)].slice(0, mostNamed).map(({ code, name }) => ({ id: code, name })),
  };
}

/** The share of topics of the first level that a basket covers. Near are the narrower topics beside those in it. */
export function topicCoverage(ids: readonly string[], { topics }: LibraryScope): Coverage {
  const own = new Set(ids);
  const broad = new Set(ids.map(broader));
  const first = topics.filter(({ id }) => broader(id) === id);
  const near = topics.filter(({ id }) => broader(id) !== id && broad.has(broader(id)) && !own.has(id));
  return { covered: first.filter(({ id }) => broad.has(id)).length, all: first.length, near: near.slice(0, mostNamed) };
}

// T07.1 → T07
function broader(id: string): string {
  return id.split('.')[0] ?? id;
}
